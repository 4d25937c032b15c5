using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class GradeWishes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GradeWishes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Shares = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradeWishes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GradeWishes_GroupId_StoreId",
                table: "GradeWishes",
                columns: new[] { "GroupId", "StoreId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GradeWishes");
        }
    }
}
