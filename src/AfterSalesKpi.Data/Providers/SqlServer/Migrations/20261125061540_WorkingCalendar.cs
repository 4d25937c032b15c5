using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WorkingCalendar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AppointmentAt",
                table: "WorkOrders",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BookingResponseSeconds",
                table: "WorkOrders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CancelNote",
                table: "WorkOrders",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "CancelReason",
                table: "WorkOrders",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ServiceProcesses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    HoldsFrom = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceProcesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceProcesses_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoreCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Weekdays = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Days = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SlotMinutes = table.Column<int>(type: "int", nullable: false),
                    SlotCapacity = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoreCalendars", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoreCalendars_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_StoreId_AppointmentAt",
                table: "WorkOrders",
                columns: new[] { "StoreId", "AppointmentAt" },
                filter: "\"AppointmentAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceProcesses_GroupId_HoldsFrom",
                table: "ServiceProcesses",
                columns: new[] { "GroupId", "HoldsFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoreCalendars_StoreId",
                table: "StoreCalendars",
                column: "StoreId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ServiceProcesses");

            migrationBuilder.DropTable(
                name: "StoreCalendars");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_StoreId_AppointmentAt",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "AppointmentAt",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "BookingResponseSeconds",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "CancelNote",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "CancelReason",
                table: "WorkOrders");
        }
    }
}
