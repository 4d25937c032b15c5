using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GoalsAndEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "GroupGoalId",
                table: "PlanItems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdjustmentFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    AdjustmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdjustmentFiles_Adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "Adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdjustmentFiles_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Thread = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Target = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupGoals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupGoals_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoreGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupGoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Target = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoreGoals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoreGoals_GroupGoals_GroupGoalId",
                        column: x => x.GroupGoalId,
                        principalTable: "GroupGoals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StoreGoals_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanItems_GroupGoalId",
                table: "PlanItems",
                column: "GroupGoalId",
                filter: "\"GroupGoalId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AdjustmentFiles_AdjustmentId",
                table: "AdjustmentFiles",
                column: "AdjustmentId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupGoals_GroupId_Year_Thread",
                table: "GroupGoals",
                columns: new[] { "GroupId", "Year", "Thread" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoreGoals_GroupGoalId_StoreId",
                table: "StoreGoals",
                columns: new[] { "GroupGoalId", "StoreId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanItems_GroupGoals_GroupGoalId",
                table: "PlanItems",
                column: "GroupGoalId",
                principalTable: "GroupGoals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PlanItems_GroupGoals_GroupGoalId",
                table: "PlanItems");

            migrationBuilder.DropTable(
                name: "AdjustmentFiles");

            migrationBuilder.DropTable(
                name: "StoreGoals");

            migrationBuilder.DropTable(
                name: "GroupGoals");

            migrationBuilder.DropIndex(
                name: "IX_PlanItems_GroupGoalId",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GroupGoalId",
                table: "PlanItems");
        }
    }
}
