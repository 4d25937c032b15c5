using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>Reads the group's goals with what stores are to reach, which items of plans serve them, and how far they are.</summary>
public sealed class GoalQuery(KpiDbContext db)
{
    /// <summary>How many stores a goal shows on the page of its year.</summary>
    public const int StoresShown = 6;

    /// <summary>A year's goals.</summary>
    /// <param name="year">The year.</param>
    /// <param name="running">The month that runs.</param>
    /// <param name="storeId">One store; null: all visible ones.</param>
    /// <param name="drafts">Whether the reader sees drafts of plans.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="stores">How many stores are told of; the first ones by code.</param>
    public async Task<GoalYear> Of(int year, StoreMonth running, int? storeId, bool drafts, CancellationToken ct, int stores = StoresShown)
    {
        var goals = await db.GroupGoals.AsNoTracking().Where(g => g.Year == year).OrderBy(g => g.ArchivedAt != null).ThenBy(g => g.Id).Take(SaveGoal.MostOfYear).ToListAsync(ct);
        var years = await db.GroupGoals.Select(g => g.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct);
        var there = goals.ConvertAll(g => g.Thread);
        var toCarry = await db.GroupGoals.CountAsync(g => g.Year == year - 1 && g.ArchivedAt == null && !there.Contains(g.Thread), ct);
        var shown = await Stores(storeId).Take(stores).ToListAsync(ct);
        return new GoalYear(year, await Cards(goals, year, running, storeId, drafts, shown, ct), years, toCarry);
    }

    /// <summary>One goal with a page of stores; null where there is none.</summary>
    public async Task<GoalDetail?> Find(int id, StoreMonth running, int? storeId, bool drafts, int page, int size, CancellationToken ct)
    {
        var goal = await db.GroupGoals.AsNoTracking().FirstOrDefaultAsync(g => g.Id == id, ct);
        if (goal is null) return null;
        var shown = await Stores(storeId).Skip((page - 1) * size).Take(size).ToListAsync(ct);
        var cards = await Cards([goal], goal.Year, running, storeId, drafts, shown, ct);
        return new GoalDetail(cards[0], await Stores(storeId).CountAsync(ct), page, size);
    }

    /// <summary>The goals of a year that are pursued and that no item of a published plan serves, as long as they are not over.</summary>
    public async Task<IReadOnlyList<GoalChoice>> Unserved(int year, StoreMonth running, CancellationToken ct)
    {
        var goals = await db.GroupGoals.AsNoTracking().Where(g => g.Year == year && g.ArchivedAt == null).OrderBy(g => g.Id).Take(SaveGoal.MostOfYear).ToListAsync(ct);
        if (goals.Count == 0) return [];
        var items = await GoalItems.Of(db, year, running, drafts: false, ct);
        return [.. goals.Where(g => !items.Contains(g.Thread)).Select(g => new GoalChoice(g.Id, g.Year, g.Text))];
    }

    /// <summary>The goals that an item may be said to serve: those pursued in some years, and those that are named already.</summary>
    public async Task<IReadOnlyList<GoalChoice>> Choices(IReadOnlyCollection<int> years, IReadOnlyCollection<int> named, CancellationToken ct) => await db.GroupGoals.AsNoTracking()
        .Where(g => (years.Contains(g.Year) && g.ArchivedAt == null) || named.Contains(g.Id))
        .OrderByDescending(g => g.Year).ThenBy(g => g.Id).Take(4 * SaveGoal.MostOfYear).Select(g => new GoalChoice(g.Id, g.Year, g.Text)).ToListAsync(ct);

    private IOrderedQueryable<Store> Stores(int? storeId) => db.Stores.AsNoTracking().Where(s => storeId == null || s.Id == storeId).OrderBy(s => s.Code).ThenBy(s => s.Id);

    private async Task<List<GoalCard>> Cards(List<GroupGoal> goals, int year, StoreMonth running, int? storeId, bool drafts, List<Store> shown, CancellationToken ct)
    {
        if (goals.Count == 0) return [];
        var (numbers, places) = (goals.ConvertAll(g => g.Id), shown.ConvertAll(s => s.Id));
        var ofStores = await db.StoreGoals.AsNoTracking().Where(s => numbers.Contains(s.GroupGoalId) && places.Contains(s.StoreId)).ToDictionaryAsync(s => (s.GroupGoalId, s.StoreId), ct);
        var counts = await db.StoreGoals.Where(s => numbers.Contains(s.GroupGoalId) && (storeId == null || s.StoreId == storeId)).GroupBy(s => s.GroupGoalId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var items = await GoalItems.Of(db, year, running, drafts, ct);
        var sums = await GoalSums.Of(db, goals, year, running, storeId, places, ct);
        return goals.ConvertAll(goal => new GoalCard(
            goal,
            [.. items[goal.Thread]],
            shown.ConvertAll(s =>
            {
                var ofStore = ofStores.GetValueOrDefault((goal.Id, s.Id));
                return new StoreGoalRow(s.Id, s.Code, s.Name, ofStore, sums.Of(goal, s.Id, ofStore));
            }),
            counts.GetValueOrDefault(goal.Id)) { Progress = sums.Of(goal), Months = sums.MonthsOf(goal) });
    }
}
