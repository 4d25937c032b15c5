using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AdjustmentFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    AdjustmentId = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Shares = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradeWishes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GroupGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Thread = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Indicator = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Measure = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Target = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    EnglishName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false, collation: "C"),
                    Dimension = table.Column<int>(type: "integer", nullable: false),
                    Nature = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<int>(type: "integer", nullable: false),
                    Direction = table.Column<int>(type: "integer", nullable: false),
                    Enterers = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Question = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    GroupGoalId = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    Target = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Owner = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: true),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Numerator = table.Column<long>(type: "bigint", nullable: false),
                    Denominator = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    EnteredBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Voided = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
