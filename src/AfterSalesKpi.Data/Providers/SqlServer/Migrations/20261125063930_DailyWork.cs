using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DailyWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReworkNote",
                table: "WorkOrders",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "ReworkRuledOut",
                table: "WorkOrders",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "VoidReason",
                table: "WorkOrders",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "FinishedAt",
                table: "WorkOrderJobs",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RunningSince",
                table: "WorkOrderJobs",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Spans",
                table: "WorkOrderJobs",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Tolerance",
                table: "StockCounts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ShelvesMadeAt",
                table: "StockBooks",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Shelf",
                table: "Parts",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "AnsweredAt",
                table: "PartRequests",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AskedById",
                table: "PartRequests",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "PartRequests",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExpectedOn",
                table: "PartRequests",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Handed",
                table: "PartRequests",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "PartRequests",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "CallAgainAt",
                table: "FollowUps",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DialledNumber",
                table: "FollowUps",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<long>(
                name: "CustomerId",
                table: "Complaints",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecisionReason",
                table: "Complaints",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "Complaints",
                type: "datetime2(0)",
                precision: 0,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FollowUpId",
                table: "Complaints",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OwnerId",
                table: "Complaints",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CallScripts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Chinese = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    English = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallScripts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CallScripts_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    WrittenById = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintNotes_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintNotes_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintNotes_UserAccounts_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CountLists",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Choice = table.Column<int>(type: "int", nullable: false),
                    What = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<int>(type: "int", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    HandedInAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CountLists_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CountTolerances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Class = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Pieces = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountTolerances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CountTolerances_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartStocks",
                columns: table => new
                {
                    PartId = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    ValueFen = table.Column<long>(type: "bigint", nullable: false),
                    Used = table.Column<long>(type: "bigint", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    LastMovedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    FirstMovedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartStocks", x => x.PartId);
                    table.ForeignKey(
                        name: "FK_PartStocks_Parts_PartId",
                        column: x => x.PartId,
                        principalTable: "Parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartStocks_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CountLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    CountListId = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    PartId = table.Column<long>(type: "bigint", nullable: false),
                    CountedQuantity = table.Column<int>(type: "int", nullable: true),
                    BookQuantity = table.Column<int>(type: "int", nullable: true),
                    CountedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    CountedById = table.Column<int>(type: "int", nullable: true),
                    SentBack = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CountLines_CountLists_CountListId",
                        column: x => x.CountListId,
                        principalTable: "CountLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CountLines_Employees_CountedById",
                        column: x => x.CountedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CountLines_Parts_PartId",
                        column: x => x.PartId,
                        principalTable: "Parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CountLines_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_StockMovements_PartId_At",
                table: "StockMovements",
                columns: new[] { "PartId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PartRequests_StoreId_State_At",
                table: "PartRequests",
                columns: new[] { "StoreId", "State", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PartRequests_WorkOrderId",
                table: "PartRequests",
                column: "WorkOrderId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_StoreId_At",
                table: "FollowUps",
                columns: new[] { "StoreId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_CustomerId",
                table: "Complaints",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_FollowUpId",
                table: "Complaints",
                column: "FollowUpId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_WorkOrderId",
                table: "Complaints",
                column: "WorkOrderId");

            migrationBuilder.CreateIndex(
                name: "IX_CallScripts_StoreId",
                table: "CallScripts",
                column: "StoreId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintNotes_ComplaintId_At",
                table: "ComplaintNotes",
                columns: new[] { "ComplaintId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CountLines_CountListId_PartId",
                table: "CountLines",
                columns: new[] { "CountListId", "PartId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountLines_CountListId_Place",
                table: "CountLines",
                columns: new[] { "CountListId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountLists_StoreId_Number",
                table: "CountLists",
                columns: new[] { "StoreId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountTolerances_StoreId_Class",
                table: "CountTolerances",
                columns: new[] { "StoreId", "Class" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartStocks_StoreId",
                table: "PartStocks",
                column: "StoreId");

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Customers_CustomerId",
                table: "Complaints",
                column: "CustomerId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Employees_OwnerId",
                table: "Complaints",
                column: "OwnerId",
                principalTable: "Employees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_FollowUps_FollowUpId",
                table: "Complaints",
                column: "FollowUpId",
                principalTable: "FollowUps",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PartRequests_Employees_AskedById",
                table: "PartRequests",
                column: "AskedById",
                principalTable: "Employees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_Customers_CustomerId",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_Employees_OwnerId",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_FollowUps_FollowUpId",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_PartRequests_Employees_AskedById",
                table: "PartRequests");

            migrationBuilder.DropTable(
                name: "CallScripts");

            migrationBuilder.DropTable(
                name: "ComplaintNotes");

            migrationBuilder.DropTable(
                name: "CountLines");

            migrationBuilder.DropTable(
                name: "CountTolerances");

            migrationBuilder.DropTable(
                name: "PartStocks");

            migrationBuilder.DropTable(
                name: "CountLists");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrderJobs_Running",
                table: "WorkOrderJobs");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrderJobs_TechnicianId",
                table: "WorkOrderJobs");

            migrationBuilder.DropIndex(
                name: "IX_StockMovements_PartId_At",
                table: "StockMovements");

            migrationBuilder.DropIndex(
                name: "IX_PartRequests_StoreId_State_At",
                table: "PartRequests");

            migrationBuilder.DropIndex(
                name: "IX_PartRequests_WorkOrderId",
                table: "PartRequests");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_StoreId_At",
                table: "FollowUps");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_CustomerId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_FollowUpId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_WorkOrderId",
                table: "Complaints");

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

            migrationBuilder.DropColumn(
                name: "Tolerance",
                table: "StockCounts");

            migrationBuilder.DropColumn(
                name: "ShelvesMadeAt",
                table: "StockBooks");

            migrationBuilder.DropColumn(
                name: "Shelf",
                table: "Parts");

            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "AskedById",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "ExpectedOn",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "Handed",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "State",
                table: "PartRequests");

            migrationBuilder.DropColumn(
                name: "CallAgainAt",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "DialledNumber",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "CustomerId",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "DecisionReason",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "FollowUpId",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "Complaints");
        }
    }
}
