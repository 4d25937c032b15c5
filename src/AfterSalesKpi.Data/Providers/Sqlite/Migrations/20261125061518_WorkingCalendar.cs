using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WorkingCalendar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AppointmentAt",
                table: "WorkOrders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BookingResponseSeconds",
                table: "WorkOrders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CancelNote",
                table: "WorkOrders",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CancelReason",
                table: "WorkOrders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ServiceProcesses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    HoldsFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekdays = table.Column<string>(type: "TEXT", nullable: false),
                    Days = table.Column<string>(type: "TEXT", nullable: false),
                    SlotMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    SlotCapacity = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
