using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LateReason",
                table: "PlanVersions",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "GoalOwner",
                table: "PlanItems",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "GoalText",
                table: "PlanItems",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "GoalUntil",
                table: "PlanItems",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalWhy",
                table: "PlanItems",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "PlanReadings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    PlanVersionId = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReadings_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReadings_PlanVersions_PlanVersionId",
                        column: x => x.PlanVersionId,
                        principalTable: "PlanVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanReadings_PlanVersionId_EmployeeId",
                table: "PlanReadings",
                columns: new[] { "PlanVersionId", "EmployeeId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlanReadings");

            migrationBuilder.DropColumn(
                name: "LateReason",
                table: "PlanVersions");

            migrationBuilder.DropColumn(
                name: "GoalOwner",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalText",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalUntil",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalWhy",
                table: "PlanItems");
        }
    }
}
