using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LmcPortal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class OutcomeNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "MovedFromId",
                table: "Quotes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Outcomes",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OutcomeDisputes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Says = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SourceUrl = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Published_First = table.Column<DateOnly>(type: "date", nullable: true),
                    Published_Precision = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
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

            migrationBuilder.AddForeignKey(
                name: "FK_Outcomes_Outcomes_MergedIntoId",
                table: "Outcomes",
                column: "MergedIntoId",
                principalTable: "Outcomes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Quotes_Outcomes_MovedFromId",
                table: "Quotes",
                column: "MovedFromId",
                principalTable: "Outcomes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
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
