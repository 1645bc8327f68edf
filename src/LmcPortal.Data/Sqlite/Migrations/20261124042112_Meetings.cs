using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LmcPortal.Data.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MergeKey",
                table: "Outcomes",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

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
