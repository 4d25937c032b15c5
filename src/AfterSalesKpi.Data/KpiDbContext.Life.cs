using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data;

/// <content>The life of a month, and the goals of a year.</content>
public abstract partial class KpiDbContext
{
    public DbSet<GroupGoal> GroupGoals => Set<GroupGoal>();

    public DbSet<StoreGoal> StoreGoals => Set<StoreGoal>();

    public DbSet<AdjustmentRule> AdjustmentRules => Set<AdjustmentRule>();

    public DbSet<MonthReopening> MonthReopenings => Set<MonthReopening>();

    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<AppealFile> AppealFiles => Set<AppealFile>();

    public DbSet<AdjustmentFile> AdjustmentFiles => Set<AdjustmentFile>();

    public DbSet<ScoreMove> ScoreMoves => Set<ScoreMove>();

    public DbSet<ScoreConfirmation> ScoreConfirmations => Set<ScoreConfirmation>();

    public DbSet<CloseCalendar> CloseCalendars => Set<CloseCalendar>();

    public DbSet<GradeWish> GradeWishes => Set<GradeWish>();
}
