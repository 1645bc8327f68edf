using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchIndexStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RebuiltTo = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchIndexStates", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "SearchIndexStates",
                columns: new[] { "Id", "RebuiltTo", "Version" },
                values: new object[] { 1, 0, "" });

            migrationBuilder.Sql("""
                CREATE TABLE "SearchIndex" (
                    "Id" integer PRIMARY KEY REFERENCES "PublicEntries" ("Id") ON DELETE CASCADE,
                    "Tokens" tsvector NOT NULL);
                CREATE INDEX "IX_SearchIndex_Tokens" ON "SearchIndex" USING GIN ("Tokens");
                """);
            // Ordered by bytes on every server, as SQLite does.
            migrationBuilder.Sql("""CREATE TABLE "SearchWords" ("Word" text COLLATE "C" NOT NULL PRIMARY KEY)""");
            // Words that differ in their first letter only are found by the rest.
            migrationBuilder.Sql("""CREATE INDEX "IX_SearchWords_Rest" ON "SearchWords" (substr("Word", 2))""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchIndex";""");
            migrationBuilder.Sql("""DROP TABLE "SearchWords";""");

            migrationBuilder.DropTable(
                name: "SearchIndexStates");
        }
    }
}
