using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace AfterSalesKpi.Data.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class LifeOfAMonth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt",
                table: "WorkOrders");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_WorkOrderId",
                table: "FollowUps");

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

            migrationBuilder.AddColumn<string>(
                name: "SentBacks",
                table: "WorkOrders",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Wish",
                table: "WorkOrders",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Stores",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "ServiceProcesses",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "BeyondCapHundredths",
                table: "Scorecards",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Stretches",
                table: "Scorecards",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EnglishName",
                table: "Positions",
                type: "character varying(50)",
                maxLength: 50,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "Retired",
                table: "Positions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Positions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LateReason",
                table: "PlanVersions",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "GoalOwner",
                table: "PlanItems",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "GoalText",
                table: "PlanItems",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "GoalUntil",
                table: "PlanItems",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalWhy",
                table: "PlanItems",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "JobsBefore",
                table: "LastMoves",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "PublishedRevision",
                table: "AppraisalMonths",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Adjustments",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "AppealId",
                table: "Adjustments",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Approved",
                table: "Adjustments",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "BeyondCap",
                table: "Adjustments",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ById",
                table: "Adjustments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Corrects",
                table: "Adjustments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecidedAt",
                table: "Adjustments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "Adjustments",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "DecidedById",
                table: "Adjustments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FormId",
                table: "Adjustments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Repetition",
                table: "Adjustments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "RuleId",
                table: "Adjustments",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Voided = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Absences_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Absences_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdjustmentRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Chinese = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    English = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    PointsHundredths = table.Column<int>(type: "integer", nullable: false),
                    StepHundredths = table.Column<int>(type: "integer", nullable: false),
                    RepeatMonths = table.Column<int>(type: "integer", nullable: false),
                    BeyondCap = table.Column<bool>(type: "boolean", nullable: false),
                    GradeCap = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true, collation: "C"),
                    InUse = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdjustmentRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    Indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    Record = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    FormId = table.Column<Guid>(type: "uuid", nullable: false),
                    FiledById = table.Column<int>(type: "integer", nullable: false),
                    FiledBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    FiledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnswerDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    AnsweredBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecisionDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EscalatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Decision = table.Column<int>(type: "integer", nullable: true),
                    Remedy = table.Column<int>(type: "integer", nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    DecidedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ToRevision = table.Column<int>(type: "integer", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appeals_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Appeals_UserAccounts_FiledById",
                        column: x => x.FiledById,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CloseCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    Days = table.Column<string>(type: "text", nullable: false),
                    Owners = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CloseCalendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: true),
                    AccountId = table.Column<int>(type: "integer", nullable: false),
                    Resource = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    BroughtAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Rejected = table.Column<int>(type: "integer", nullable: false),
                    Rejections = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ignored = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportFiles_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportFiles_UserAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanReadings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    PlanVersionId = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanReadings_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanReadings_PlanVersions_PlanVersionId",
                        column: x => x.PlanVersionId,
                        principalTable: "PlanVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScoreConfirmations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    AccountId = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScoreConfirmations_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScoreConfirmations_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScoreConfirmations_UserAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScoreMoves",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    EmployeeId = table.Column<int>(type: "integer", nullable: false),
                    BeforeHundredths = table.Column<long>(type: "bigint", nullable: true),
                    AfterHundredths = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScoreMoves_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScoreMoves_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppealFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    AppealId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppealFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppealFiles_Appeals_AppealId",
                        column: x => x.AppealId,
                        principalTable: "Appeals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppealFiles_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonthReopenings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    StoreId = table.Column<int>(type: "integer", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Cause = table.Column<int>(type: "integer", nullable: false),
                    FromRevision = table.Column<int>(type: "integer", nullable: false),
                    ToRevision = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AskedById = table.Column<int>(type: "integer", nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DecidedById = table.Column<int>(type: "integer", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Approved = table.Column<bool>(type: "boolean", nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    AppealId = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthReopenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthReopenings_Appeals_AppealId",
                        column: x => x.AppealId,
                        principalTable: "Appeals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonthReopenings_Stores_StoreId",
                        column: x => x.StoreId,
                        principalTable: "Stores",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonthReopenings_UserAccounts_AskedById",
                        column: x => x.AskedById,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MonthReopenings_UserAccounts_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "UserAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportFileContents",
                columns: table => new
                {
                    ImportFileId = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFileContents", x => x.ImportFileId);
                    table.ForeignKey(
                        name: "FK_ImportFileContents_ImportFiles_ImportFileId",
                        column: x => x.ImportFileId,
                        principalTable: "ImportFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt_CancelledAt_Servic~",
                table: "WorkOrders",
                columns: new[] { "CustomerId", "StoreId", "ReceivedAt", "CancelledAt", "ServiceType", "Voided", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_StoreId_InspectedLateAt",
                table: "WorkOrders",
                columns: new[] { "StoreId", "InspectedLateAt" },
                filter: "\"InspectedLateAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_WorkOrderId_At",
                table: "FollowUps",
                columns: new[] { "WorkOrderId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_AppealId",
                table: "Adjustments",
                column: "AppealId",
                filter: "\"AppealId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_EmployeeId_Month",
                table: "Adjustments",
                columns: new[] { "EmployeeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_Adjustments_StoreId_FormId",
                table: "Adjustments",
                columns: new[] { "StoreId", "FormId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Absences_EmployeeId_EndsOn",
                table: "Absences",
                columns: new[] { "EmployeeId", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_GroupId_Reference",
                table: "Absences",
                columns: new[] { "GroupId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Absences_StoreId_EndsOn",
                table: "Absences",
                columns: new[] { "StoreId", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AdjustmentRules_GroupId_Code",
                table: "AdjustmentRules",
                columns: new[] { "GroupId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppealFiles_AppealId",
                table: "AppealFiles",
                column: "AppealId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EmployeeId_FiledAt",
                table: "Appeals",
                columns: new[] { "EmployeeId", "FiledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_GroupId_DecidedAt_DecisionDueAt",
                table: "Appeals",
                columns: new[] { "GroupId", "DecidedAt", "DecisionDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_StoreId_FormId",
                table: "Appeals",
                columns: new[] { "StoreId", "FormId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_StoreId_Month",
                table: "Appeals",
                columns: new[] { "StoreId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_CloseCalendars_GroupId",
                table: "CloseCalendars",
                column: "GroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportFiles_GroupId_BroughtAt",
                table: "ImportFiles",
                columns: new[] { "GroupId", "BroughtAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthReopenings_StoreId_Month",
                table: "MonthReopenings",
                columns: new[] { "StoreId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanReadings_PlanVersionId_EmployeeId",
                table: "PlanReadings",
                columns: new[] { "PlanVersionId", "EmployeeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScoreConfirmations_StoreId_Month_EmployeeId_Revision",
                table: "ScoreConfirmations",
                columns: new[] { "StoreId", "Month", "EmployeeId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScoreMoves_StoreId_Month_EmployeeId",
                table: "ScoreMoves",
                columns: new[] { "StoreId", "Month", "EmployeeId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Adjustments_AdjustmentRules_RuleId",
                table: "Adjustments",
                column: "RuleId",
                principalTable: "AdjustmentRules",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Adjustments_Appeals_AppealId",
                table: "Adjustments",
                column: "AppealId",
                principalTable: "Appeals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // Orders kept before: work without pauses in a store that is always open is a difference; the others are counted at night.
            migrationBuilder.Sql("""UPDATE "WorkOrders" SET "RepairSeconds" = CAST(date_part('epoch', "CompletedAt" - "StartedAt") AS bigint) WHERE "StartedAt" IS NOT NULL AND "CompletedAt" IS NOT NULL AND "Pauses" IN ('', '[]') AND "StoreId" NOT IN (SELECT "StoreId" FROM "StoreCalendars")""");
            migrationBuilder.Sql("""UPDATE "WorkOrders" SET "InspectedLateAt" = "PromiseInForceAt" WHERE "CompletedAt" <= "PromiseInForceAt" AND "InspectedAt" > "PromiseInForceAt" """);

            // What was published before there were revisions to tell apart is what the employees see.
            migrationBuilder.Sql("""UPDATE "AppraisalMonths" SET "PublishedRevision" = "Revision" WHERE "State" >= 3""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Adjustments_AdjustmentRules_RuleId",
                table: "Adjustments");

            migrationBuilder.DropForeignKey(
                name: "FK_Adjustments_Appeals_AppealId",
                table: "Adjustments");

            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "AdjustmentRules");

            migrationBuilder.DropTable(
                name: "AppealFiles");

            migrationBuilder.DropTable(
                name: "CloseCalendars");

            migrationBuilder.DropTable(
                name: "ImportFileContents");

            migrationBuilder.DropTable(
                name: "MonthReopenings");

            migrationBuilder.DropTable(
                name: "PlanReadings");

            migrationBuilder.DropTable(
                name: "ScoreConfirmations");

            migrationBuilder.DropTable(
                name: "ScoreMoves");

            migrationBuilder.DropTable(
                name: "ImportFiles");

            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt_CancelledAt_Servic~",
                table: "WorkOrders");

            migrationBuilder.DropIndex(
                name: "IX_WorkOrders_StoreId_InspectedLateAt",
                table: "WorkOrders");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_WorkOrderId_At",
                table: "FollowUps");

            migrationBuilder.DropIndex(
                name: "IX_Adjustments_AppealId",
                table: "Adjustments");

            migrationBuilder.DropIndex(
                name: "IX_Adjustments_EmployeeId_Month",
                table: "Adjustments");

            migrationBuilder.DropIndex(
                name: "IX_Adjustments_StoreId_FormId",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "InspectedLateAt",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "RepairSeconds",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "SentBacks",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "Wish",
                table: "WorkOrders");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Stores");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "ServiceProcesses");

            migrationBuilder.DropColumn(
                name: "BeyondCapHundredths",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "Stretches",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "EnglishName",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "Retired",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "LateReason",
                table: "PlanVersions");

            migrationBuilder.DropColumn(
                name: "GoalOwner",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalText",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalUntil",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "GoalWhy",
                table: "PlanItems");

            migrationBuilder.DropColumn(
                name: "JobsBefore",
                table: "LastMoves");

            migrationBuilder.DropColumn(
                name: "PublishedRevision",
                table: "AppraisalMonths");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "AppealId",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "Approved",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "BeyondCap",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "ById",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "Corrects",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "DecidedAt",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "DecidedById",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "FormId",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "Repetition",
                table: "Adjustments");

            migrationBuilder.DropColumn(
                name: "RuleId",
                table: "Adjustments");

            migrationBuilder.CreateIndex(
                name: "IX_WorkOrders_CustomerId_StoreId_ReceivedAt",
                table: "WorkOrders",
                columns: new[] { "CustomerId", "StoreId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_WorkOrderId",
                table: "FollowUps",
                column: "WorkOrderId");
        }
    }
}
