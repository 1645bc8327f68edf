using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MeetingKey",
                table: "Outcomes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MergeKey",
                table: "Outcomes",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_MeetingKey",
                table: "Outcomes",
                column: "MeetingKey");

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_MergeKey",
                table: "Outcomes",
                column: "MergeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Kind_Number",
                table: "Meetings",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Outcomes_Meetings_MeetingKey",
                table: "Outcomes",
                column: "MeetingKey",
                principalTable: "Meetings",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Outcomes_Meetings_MeetingKey",
                table: "Outcomes");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropIndex(
                name: "IX_Outcomes_MeetingKey",
                table: "Outcomes");

            migrationBuilder.DropIndex(
                name: "IX_Outcomes_MergeKey",
                table: "Outcomes");

            migrationBuilder.DropColumn(
                name: "MeetingKey",
                table: "Outcomes");

            migrationBuilder.DropColumn(
                name: "MergeKey",
                table: "Outcomes");
        }
    }
}
