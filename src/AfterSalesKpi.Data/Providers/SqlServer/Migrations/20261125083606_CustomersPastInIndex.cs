using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CustomersPastInIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt",
                table: "WorkOrders");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_WorkOrderId",
                table: "FollowUps");

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt_CancelledAt_ServiceType_Voided_GroupId",
                table: "WorkOrders",
                columns: new[] { "CustomerId", "StoreId", "ReceivedAt", "CancelledAt", "ServiceType", "Voided", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_WorkOrderId_At",
                table: "FollowUps",
                columns: new[] { "WorkOrderId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt_CancelledAt_ServiceType_Voided_GroupId",
                table: "WorkOrders");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_WorkOrderId_At",
                table: "FollowUps");

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt",
                table: "WorkOrders",
                columns: new[] { "CustomerId", "StoreId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_WorkOrderId",
                table: "FollowUps",
                column: "WorkOrderId");
        }
    }
}
