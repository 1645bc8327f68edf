using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LmcPortal.Data.PostgreSql.Migrations
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
                    Key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    EndDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Motto = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    CoChairs = table.Column<List<string>>(type: "text[]", nullable: false),
                    Documents = table.Column<List<string>>(type: "text[]", nullable: false),
                    UnconfirmedDocuments = table.Column<List<string>>(type: "text[]", nullable: false),
                    Confidence = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: false),
                    Sources = table.Column<List<string>>(type: "text[]", nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Date_First = table.Column<DateOnly>(type: "date", nullable: false),
                    Date_Precision = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Outcomes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PublicId = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    MergeKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    FromValue = table.Column<double>(type: "double precision", nullable: true),
                    Unit = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Qualifier = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Nature = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    YearInferred = table.Column<bool>(type: "boolean", nullable: false),
                    SortDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Ordinal = table.Column<int>(type: "integer", nullable: true),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Participants = table.Column<List<string>>(type: "text[]", nullable: false),
                    DocumentKind = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    DocumentPeriod = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DocumentAction = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ThemeSlug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Claimant = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Flags = table.Column<List<string>>(type: "text[]", nullable: false),
                    CountrySource = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    MeetingKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    UpdatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AsOf_First = table.Column<DateOnly>(type: "date", nullable: true),
                    AsOf_Precision = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    Date_First = table.Column<DateOnly>(type: "date", nullable: true),
                    Date_Precision = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
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
                    OutcomeId = table.Column<int>(type: "integer", nullable: false),
                    CountryCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<int>(type: "integer", nullable: false),
                    StoryId = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Exact = table.Column<string>(type: "text", nullable: false),
                    Prefix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Suffix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    AnchorStart = table.Column<int>(type: "integer", nullable: false),
                    AnchorLength = table.Column<int>(type: "integer", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    SourceStart = table.Column<int>(type: "integer", nullable: false),
                    SourceLength = table.Column<int>(type: "integer", nullable: false)
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
