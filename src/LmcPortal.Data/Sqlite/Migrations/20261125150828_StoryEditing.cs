using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StoryEditing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As SQLite itself can: EF would build the table anew, which no transaction holds together.
            migrationBuilder.Sql("ALTER TABLE \"StoryRevisions\" ADD COLUMN \"AuthorId\" INTEGER NULL CONSTRAINT \"FK_StoryRevisions_Editors_AuthorId\" REFERENCES \"Editors\" (\"Id\") ON DELETE RESTRICT;");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "StoryRevisions",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            // Where the story stood is told by what each revision keeps.
            migrationBuilder.Sql("UPDATE \"StoryRevisions\" SET \"Status\" = COALESCE(json_extract(\"Snapshot\", '$.Status'), 'Draft');");

            migrationBuilder.CreateTable(
                name: "Redirects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ToPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redirects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoryWorks",
                columns: table => new
                {
                    StoryId = table.Column<int>(type: "INTEGER", nullable: false),
                    DraftNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    BaseNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AskedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ScheduledById = table.Column<int>(type: "INTEGER", nullable: true),
                    ConflictUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryWorks", x => x.StoryId);
                    table.ForeignKey(
                        name: "FK_StoryWorks_Editors_ApprovedById",
                        column: x => x.ApprovedById,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryWorks_Editors_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryWorks_Editors_ScheduledById",
                        column: x => x.ScheduledById,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoryWorks_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnsavedTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditorId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoryId = table.Column<int>(type: "INTEGER", nullable: true),
                    BaseNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: true),
                    KeptUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeenUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsavedTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnsavedTexts_Editors_EditorId",
                        column: x => x.EditorId,
                        principalTable: "Editors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnsavedTexts_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StoryRevisions_AuthorId",
                table: "StoryRevisions",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Redirects_FromPath",
                table: "Redirects",
                column: "FromPath",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Redirects_ToPath",
                table: "Redirects",
                column: "ToPath");

            migrationBuilder.CreateIndex(
                name: "IX_StoryWorks_ApprovedById",
                table: "StoryWorks",
                column: "ApprovedById");

            migrationBuilder.CreateIndex(
                name: "IX_StoryWorks_AskedById",
                table: "StoryWorks",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_StoryWorks_PublishAtUtc",
                table: "StoryWorks",
                column: "PublishAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_StoryWorks_ScheduledById",
                table: "StoryWorks",
                column: "ScheduledById");

            migrationBuilder.CreateIndex(
                name: "IX_StoryWorks_WithdrawAtUtc",
                table: "StoryWorks",
                column: "WithdrawAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_UnsavedTexts_EditorId_StoryId",
                table: "UnsavedTexts",
                columns: new[] { "EditorId", "StoryId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnsavedTexts_New",
                table: "UnsavedTexts",
                column: "EditorId",
                unique: true,
                filter: "\"StoryId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_UnsavedTexts_StoryId_SeenUtc",
                table: "UnsavedTexts",
                columns: new[] { "StoryId", "SeenUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_StoryRevisions_Editors_AuthorId",
                table: "StoryRevisions");

            migrationBuilder.DropTable(
                name: "Redirects");

            migrationBuilder.DropTable(
                name: "StoryWorks");

            migrationBuilder.DropTable(
                name: "UnsavedTexts");

            migrationBuilder.DropIndex(
                name: "IX_StoryRevisions_AuthorId",
                table: "StoryRevisions");

            migrationBuilder.DropColumn(
                name: "AuthorId",
                table: "StoryRevisions");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "StoryRevisions");
        }
    }
}
