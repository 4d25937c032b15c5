using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class JobsAndCauses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReworkNote",
                table: "WorkOrders",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "ReworkRuledOut",
                table: "WorkOrders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "VoidReason",
                table: "WorkOrders",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "FinishedAt",
                table: "WorkOrderJobs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RunningSince",
                table: "WorkOrderJobs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Spans",
                table: "WorkOrderJobs",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrderJobs_Running",
                table: "WorkOrderJobs",
                column: "TechnicianId",
                unique: true,
                filter: "\"RunningSince\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrderJobs_TechnicianId",
                table: "WorkOrderJobs",
                column: "TechnicianId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkOrderJobs_Running",
                table: "WorkOrderJobs");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrderJobs_TechnicianId",
                table: "WorkOrderJobs");

            migrationBuilder.DropColumn(
                name: "ReworkNote",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "ReworkRuledOut",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "VoidReason",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "FinishedAt",
                table: "WorkOrderJobs");

            migrationBuilder.DropColumn(
                name: "RunningSince",
                table: "WorkOrderJobs");

            migrationBuilder.DropColumn(
                name: "Spans",
                table: "WorkOrderJobs");
        }
    }
}
