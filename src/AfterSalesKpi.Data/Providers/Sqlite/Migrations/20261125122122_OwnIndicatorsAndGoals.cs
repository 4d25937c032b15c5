using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnIndicatorsAndGoals : Migration
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
                name: "OwnIndicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EnglishName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Dimension = table.Column<int>(type: "INTEGER", nullable: false),
                    Nature = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<int>(type: "INTEGER", nullable: false),
                    Direction = table.Column<int>(type: "INTEGER", nullable: false),
                    Enterers = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnIndicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnIndicators_Groups_GroupId",
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

            migrationBuilder.CreateTable(
                name: "OwnEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<int>(type: "INTEGER", nullable: false),
                    StoreId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    EmployeeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Numerator = table.Column<long>(type: "INTEGER", nullable: false),
                    Denominator = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Voided = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnEntries_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnEntries_OwnIndicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "OwnIndicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OwnEntries_Stores_StoreId",
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
                name: "IX_AuditEntries_GroupId_At_Number",
                table: "AuditEntries",
                columns: new[] { "GroupId", "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AdjustmentFiles_AdjustmentId",
                table: "AdjustmentFiles",
                column: "AdjustmentId");

            migrationBuilder.CreateIndex(
                name: "IX_GradeWishes_GroupId_StoreId",
                table: "GradeWishes",
                columns: new[] { "GroupId", "StoreId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupGoals_GroupId_Year_Thread",
                table: "GroupGoals",
                columns: new[] { "GroupId", "Year", "Thread" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnEntries_StoreId_At",
                table: "OwnEntries",
                columns: new[] { "StoreId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnEntries_StoreId_Reference",
                table: "OwnEntries",
                columns: new[] { "StoreId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnIndicators_GroupId_Key",
                table: "OwnIndicators",
                columns: new[] { "GroupId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnIndicators_GroupId_Number",
                table: "OwnIndicators",
                columns: new[] { "GroupId", "Number" },
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
                name: "GradeWishes");

            migrationBuilder.DropTable(
                name: "OwnEntries");

            migrationBuilder.DropTable(
                name: "StoreGoals");

            migrationBuilder.DropTable(
                name: "OwnIndicators");

            migrationBuilder.DropTable(
                name: "GroupGoals");

            migrationBuilder.DropIndex(
                name: "IX_PlanItems_GroupGoalId",
                table: "PlanItems");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_GroupId_At_Number",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "GroupGoalId",
                table: "PlanItems");

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
