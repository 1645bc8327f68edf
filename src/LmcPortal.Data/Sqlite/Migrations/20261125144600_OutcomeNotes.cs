using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OutcomeNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As SQLite itself can: EF would build both tables anew, which no transaction holds together.
            migrationBuilder.Sql("ALTER TABLE \"Quotes\" ADD COLUMN \"MovedFromId\" INTEGER NULL CONSTRAINT \"FK_Quotes_Outcomes_MovedFromId\" REFERENCES \"Outcomes\" (\"Id\") ON DELETE RESTRICT;");

            migrationBuilder.Sql("ALTER TABLE \"Outcomes\" ADD COLUMN \"MergedIntoId\" INTEGER NULL CONSTRAINT \"FK_Outcomes_Outcomes_MergedIntoId\" REFERENCES \"Outcomes\" (\"Id\") ON DELETE RESTRICT;");

            migrationBuilder.CreateTable(
                name: "OutcomeDisputes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Says = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeDisputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutcomeDisputes_Outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutcomeNotes_Outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Published_First = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Published_Precision = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeSources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutcomeSources_Outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_MovedFromId",
                table: "Quotes",
                column: "MovedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_MergedIntoId",
                table: "Outcomes",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeDisputes_OutcomeId",
                table: "OutcomeDisputes",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeNotes_OutcomeId",
                table: "OutcomeNotes",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeSources_OutcomeId",
                table: "OutcomeSources",
                column: "OutcomeId");

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Outcomes_Outcomes_MergedIntoId",
                table: "Outcomes");

            migrationBuilder.DropForeignKey(
                name: "FK_Quotes_Outcomes_MovedFromId",
                table: "Quotes");

            migrationBuilder.DropTable(
                name: "OutcomeDisputes");

            migrationBuilder.DropTable(
                name: "OutcomeNotes");

            migrationBuilder.DropTable(
                name: "OutcomeSources");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_MovedFromId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Outcomes_MergedIntoId",
                table: "Outcomes");

            migrationBuilder.DropColumn(
                name: "MovedFromId",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Outcomes");
        }
    }
}
