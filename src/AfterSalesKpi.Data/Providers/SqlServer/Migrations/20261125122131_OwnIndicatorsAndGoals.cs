using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AfterSalesKpi.Data.Providers.SqlServer.Migrations
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
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdjustmentFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    AdjustmentId = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Latin1_General_100_BIN2"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "GroupGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Thread = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Indicator = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Measure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Target = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EnglishName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Description = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Dimension = table.Column<int>(type: "int", nullable: false),
                    Nature = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<int>(type: "int", nullable: false),
                    Direction = table.Column<int>(type: "int", nullable: false),
                    Enterers = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Question = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    GroupGoalId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Target = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Owner = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    StoreId = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IndicatorId = table.Column<int>(type: "int", nullable: false),
                    EmployeeId = table.Column<int>(type: "int", nullable: true),
                    Month = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    Numerator = table.Column<long>(type: "bigint", nullable: false),
                    Denominator = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EnteredBy = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EnteredAt = table.Column<DateTime>(type: "datetime2(0)", precision: 0, nullable: false),
                    Voided = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
