using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
{
    /// <summary>Answers kept before there were calendars: every store was always open.</summary>
    public partial class BookingAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""UPDATE "WorkOrders" SET "BookingResponseSeconds" = CAST(date_part('epoch', "ConfirmedAt" - "BookedAt") AS bigint) WHERE "BookedAt" IS NOT NULL AND "ConfirmedAt" IS NOT NULL AND "BookingResponseSeconds" IS NULL""");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
