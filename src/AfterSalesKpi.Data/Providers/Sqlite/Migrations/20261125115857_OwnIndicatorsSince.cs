using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnIndicatorsSince : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CreatedAt",
                table: "OwnIndicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CreatedAt",
                table: "OwnIndicators");
        }
    }
}
