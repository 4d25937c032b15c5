using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FollowUpQueue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CallAgainAt",
                table: "FollowUps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DialledNumber",
                table: "FollowUps",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CustomerId",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecisionReason",
                table: "Complaints",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DueAt",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FollowUpId",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OwnerId",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CallScripts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Chinese = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    English = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    ComplaintId = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenById = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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

            migrationBuilder.DropTable(
                name: "CallScripts");

            migrationBuilder.DropTable(
                name: "ComplaintNotes");

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
