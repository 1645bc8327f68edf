using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Outcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EndDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Motto = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    CoChairs = table.Column<string>(type: "TEXT", nullable: false),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    UnconfirmedDocuments = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Date_First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Date_Precision = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Outcomes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MergeKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    FromValue = table.Column<double>(type: "REAL", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    YearInferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    SortDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Participants = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentKind = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DocumentPeriod = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentAction = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ThemeSlug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Claimant = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Flags = table.Column<string>(type: "TEXT", nullable: false),
                    CountrySource = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MeetingKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UpdatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AsOf_First = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AsOf_Precision = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Date_First = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Precision = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Outcomes_Meetings_MeetingKey",
                        column: x => x.MeetingKey,
                        principalTable: "Meetings",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Outcomes_Themes_ThemeSlug",
                        column: x => x.ThemeSlug,
                        principalTable: "Themes",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutcomeCountries",
                columns: table => new
                {
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CountryCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutcomeCountries", x => new { x.OutcomeId, x.CountryCode });
                    table.ForeignKey(
                        name: "FK_OutcomeCountries_Countries_CountryCode",
                        column: x => x.CountryCode,
                        principalTable: "Countries",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutcomeCountries_Outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OutcomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoryId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Exact = table.Column<string>(type: "TEXT", nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Suffix = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AnchorStart = table.Column<int>(type: "INTEGER", nullable: false),
                    AnchorLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceLength = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Quotes_Outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "Outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Kind_Number",
                table: "Meetings",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutcomeCountries_CountryCode_OutcomeId",
                table: "OutcomeCountries",
                columns: new[] { "CountryCode", "OutcomeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_Kind_Status_SortDate_Id",
                table: "Outcomes",
                columns: new[] { "Kind", "Status", "SortDate", "Id" },
                descending: new[] { false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_MeetingKey",
                table: "Outcomes",
                column: "MeetingKey");

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_MergeKey",
                table: "Outcomes",
                column: "MergeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_PublicId",
                table: "Outcomes",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_Status_SortDate_Id",
                table: "Outcomes",
                columns: new[] { "Status", "SortDate", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_ThemeSlug_Id",
                table: "Outcomes",
                columns: new[] { "ThemeSlug", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_OutcomeId_Order",
                table: "Quotes",
                columns: new[] { "OutcomeId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StoryId",
                table: "Quotes",
                column: "StoryId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OutcomeCountries");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "Outcomes");

            migrationBuilder.DropTable(
                name: "Meetings");
        }
    }
}
