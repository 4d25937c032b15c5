using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>The demo group's goals of the year, with what stores are to reach and the items of plans that serve them; one that none serves.</summary>
internal sealed class MakeDemoGoals(KpiDbContext db)
{
    private const string Owner = "售后经理";

    private static readonly (GoalTerms Terms, string[] ServedBy, int[] StoreSteps)[] Goals =
    [
        (new GoalTerms("说几点交车就几点交车", "on-time-rate", null, "92"), ["on-time-rate", "own-on-time-rate", "on-time-delivery-rate"], [0, 2, -2]),
        (new GoalTerms("客户愿意给好评，也愿意再来", "customer-satisfaction", null, "90"), ["customer-satisfaction", "service-attitude", "repeat-rate"], [0, 1, -1]),
        (new GoalTerms("一次修好，不让客户跑第二趟", "rework-rate", null, "3"), ["rework-rate", "fixed-first-visit-rate", "repair-quality"], [0, 1, 1]),
        (new GoalTerms("配件随要随有，又不压库存", "stock-turn", null, "4"), ["stock-turn", "stock-out-rate"], [0]),
        (new GoalTerms("神秘客检查进品牌区域前三", null, "第三方神秘客检查的区域排名", "前三名"), [], [0]),
    ];

    /// <summary>Adds them where the group has none.</summary>
    public async Task Run(DateTime until, CancellationToken ct)
    {
        if (await db.GroupGoals.AnyAsync(ct)) return;
        var year = LocalTime.DayOf(until, LocalTime.Zone(LocalTime.DefaultZone)).Year;
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => s.Id).Take(1000).ToListAsync(ct);
        var goals = Goals.Select(g => (Demo: g, Goal: Made(g.Terms, year))).ToList();
        db.AddRange(goals.Select(g => g.Goal));
        await db.SaveChangesAsync(ct);
        foreach (var (demo, goal) in goals.Where(g => g.Demo.ServedBy.Length > 0))
        {
            db.AddRange(stores.Select((store, n) => OfStore(goal, store, demo.StoreSteps[n % demo.StoreSteps.Length])));
        }

        // The default plans say nothing of goals, which nobody had when they were made; the demo's are said to have been drafted for them.
        var versions = await db.PlanVersions.Include(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().ToListAsync(ct);
        foreach (var item in versions.SelectMany(v => v.Items))
        {
            if (goals.Find(g => g.Demo.ServedBy.Contains(item.Indicator)) is { Goal: { } goal }) item.For(item.Goal with { GroupGoalId = goal.Id });
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private GroupGoal Made(GoalTerms terms, int year)
    {
        var goal = new GroupGoal(db.Scope.GroupId, year, Guid.NewGuid());
        Insist(goal.Revise(terms, key => IndicatorCatalogue.BuiltIn.Find(key) is not null));
        return goal;
    }

    private static StoreGoal OfStore(GroupGoal goal, int store, int step)
    {
        var ofStore = new StoreGoal(goal, store);
        Insist(ofStore.Revise(goal, new StoreGoalTerms(null, goal.TargetValue is { } target ? (target + step).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : goal.Target, Owner)));
        return ofStore;
    }

    private static void Insist(Outcome outcome)
    {
        if (!outcome.Succeeded) throw new InvalidOperationException($"The demo's goals: {string.Join(", ", outcome.Problems)}");
    }
}
