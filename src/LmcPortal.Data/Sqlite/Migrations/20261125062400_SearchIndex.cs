using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.Sqlite.Migrations
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RebuiltTo = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchIndexStates", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "SearchIndexStates",
                columns: new[] { "Id", "RebuiltTo", "Version" },
                values: new object[] { 1, 0, "" });

            // 'Mn' and 'Mc' keep the vowel and tone marks of Thai, Lao, Khmer and Burmese in their words. No row keeps its text: "content=''".
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
                    "Words", "Title", "Headings", "Clusters", "Tags", content='', contentless_delete=1,
                    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc' tokenchars '=-'")
                """);
            migrationBuilder.Sql("""CREATE TABLE "SearchWords" ("Word" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID""");
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
