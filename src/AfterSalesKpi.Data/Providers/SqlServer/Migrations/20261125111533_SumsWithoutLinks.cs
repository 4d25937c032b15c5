using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SumsWithoutLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MonthMeasures_Stores_StoreId",
                table: "MonthMeasures");

            migrationBuilder.DropForeignKey(
                name: "FK_ScorecardLines_PlanVersions_PlanVersionId",
                table: "ScorecardLines");

            migrationBuilder.DropForeignKey(
                name: "FK_ScorecardLines_Positions_PositionId",
                table: "ScorecardLines");

            migrationBuilder.DropForeignKey(
                name: "FK_ScorecardLines_Stores_StoreId",
                table: "ScorecardLines");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddForeignKey(
                name: "FK_MonthMeasures_Stores_StoreId",
                table: "MonthMeasures",
                column: "StoreId",
                principalTable: "Stores",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ScorecardLines_PlanVersions_PlanVersionId",
                table: "ScorecardLines",
                column: "PlanVersionId",
                principalTable: "PlanVersions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ScorecardLines_Positions_PositionId",
                table: "ScorecardLines",
                column: "PositionId",
                principalTable: "Positions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ScorecardLines_Stores_StoreId",
                table: "ScorecardLines",
                column: "StoreId",
                principalTable: "Stores",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
