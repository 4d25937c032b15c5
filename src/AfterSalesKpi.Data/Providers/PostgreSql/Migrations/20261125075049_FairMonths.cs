using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class FairMonths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "InspectedLateAt",
                table: "WorkOrders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RepairSeconds",
                table: "WorkOrders",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_StoreId_InspectedLateAt",
                table: "WorkOrders",
                columns: new[] { "StoreId", "InspectedLateAt" },
                filter: "\"InspectedLateAt\" IS NOT NULL");

            // Orders kept before: work without pauses in a store that is always open is a difference; the others are counted at night.
            migrationBuilder.Sql("""UPDATE "WorkOrders" SET "RepairSeconds" = CAST(date_part('epoch', "CompletedAt" - "StartedAt") AS bigint) WHERE "StartedAt" IS NOT NULL AND "CompletedAt" IS NOT NULL AND "Pauses" IN ('', '[]') AND "StoreId" NOT IN (SELECT "StoreId" FROM "StoreCalendars")""");
            migrationBuilder.Sql("""UPDATE "WorkOrders" SET "InspectedLateAt" = "PromiseInForceAt" WHERE "CompletedAt" <= "PromiseInForceAt" AND "InspectedAt" > "PromiseInForceAt" """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_StoreId_InspectedLateAt",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "InspectedLateAt",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "RepairSeconds",
                table: "WorkOrders");
        }
    }
}
