using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Shares = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
