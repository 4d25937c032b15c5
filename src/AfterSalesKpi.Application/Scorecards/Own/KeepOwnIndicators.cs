using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>
/// Keeps the group's own indicators. What one means to people may be said anew; what makes its figures is fixed once a published plan has it or
/// figures were entered, so that past months never silently mean something else: for that a new one is made.
/// </summary>
public sealed class KeepOwnIndicators(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>How many closed months a new one is counted for.</summary>
    public const int MonthsBack = 12;

    /// <summary>All of them, in order of their numbers.</summary>
    public async Task<List<OwnIndicatorRow>> List(CancellationToken ct) =>
        await Rows(db.OwnIndicators.AsNoTracking().OrderBy(i => i.Number).Take(OwnIndicator.Most)).ToListAsync(ct);

    /// <summary>One of them; null when there is none of that key.</summary>
    public async Task<OwnIndicatorRow?> Find(string key, CancellationToken ct) =>
        await Rows(db.OwnIndicators.AsNoTracking().Where(i => i.Key == key)).SingleOrDefaultAsync(ct);

    /// <summary>Adds one. Refused: <c>own-too-many</c>, <c>own-key</c>, <c>taken</c>, or as the indicator says.</summary>
    /// <returns>Its key.</returns>
    public async Task<Outcome<string>> Add(OwnIndicatorEdit edit, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            var known = await db.OwnIndicators.AsNoTracking().Select(i => new { i.Number, i.Key }).ToListAsync(ct);
            if (known.Count >= OwnIndicator.Most) return new Problem("", "own-too-many", OwnIndicator.Most);
            var number = known.Count == 0 ? OwnIndicator.FirstNumber : known.Max(k => k.Number) + 1;
            var key = OwnIndicator.KeyOf(edit.Key, number);
            var made = new OwnIndicator(work.GroupId, number, key.Value ?? "", work.Now);
            List<Problem> problems = [.. key.Problems, .. made.Define(edit.Definition, false).Problems, .. made.Mean(edit.Meaning).Problems];
            if (known.Exists(k => k.Key == key.Value)) problems.Add(new Problem("key", "taken", key.Value!)); // there is one
            if (problems.Count > 0) return problems;
            db.Add(made);
            if (!made.IsByHand) await Mark(work, ct);
            await work.Write(ct);
            return (Outcome<string>)made.Key;
        },
        ct);

    /// <summary>Says anew what one means and, while it is not used, what makes its figures. Refused: <c>changed-meanwhile</c>, <c>own-unknown</c>, or as the indicator says.</summary>
    public Task<Outcome> Change(string key, OwnIndicatorEdit edit, int version, CancellationToken ct) => Change(
        key,
        version,
        async (indicator, work) =>
        {
            var was = indicator.Definition;
            var changed = Outcome.From([.. indicator.Define(edit.Definition, await IsUsed(indicator, ct)).Problems, .. indicator.Mean(edit.Meaning).Problems]);
            if (!changed.Succeeded || indicator.Definition == was) return changed;

            // No score rests on these sums, because no plan has it.
            indicator.BeginAnew(work.Now);
            await db.MonthMeasures.Where(m => m.Indicator == indicator.Number).ExecuteDeleteAsync(ct);
            if (!indicator.IsByHand) await Mark(work, ct);
            return changed;
        },
        ct);

    /// <summary>Takes one out of use, or brings it back. Refused: <c>changed-meanwhile</c>, <c>own-unknown</c>.</summary>
    public Task<Outcome> Retire(string key, bool retired, int version, CancellationToken ct) => Change(
        key,
        version,
        (indicator, work) =>
        {
            indicator.Retire(retired ? work.Now : null);
            return Task.FromResult(Outcome.Done);
        },
        ct);

    private async Task<Outcome> Change(string key, int version, Func<OwnIndicator, ImportWork, Task<Outcome>> change, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            var indicator = await db.OwnIndicators.SingleOrDefaultAsync(i => i.Key == key, ct);
            if (indicator is null) return new Problem("", "own-unknown", key);
            if (indicator.Version != version) return new Problem("", "changed-meanwhile");
            var changed = await change(indicator, work);
            if (!changed.Succeeded) return changed.Problems.ToList();
            await work.Write(ct);
            return key;
        },
        ct);

    /// <summary>Marks the running month and the ones before it in every store, so that the indicator has a past when somebody looks at it.</summary>
    private async Task Mark(ImportWork work, CancellationToken ct)
    {
        var running = StoreMonth.Of(work.Now, LocalTime.Zone(LocalTime.DefaultZone), work.FirstDayOfMonth);
        foreach (var store in await db.Stores.Select(s => s.Id).ToListAsync(ct))
        {
            db.AddRange(Enumerable.Range(0, MonthsBack + 1).Select(n => new MonthToCalculate(work.GroupId, store, running.AddMonths(-n))));
        }
    }

    private async Task<bool> IsUsed(OwnIndicator indicator, CancellationToken ct) => (await Find(indicator.Key, ct))?.IsUsed == true;

    private IQueryable<OwnIndicatorRow> Rows(IQueryable<OwnIndicator> indicators) => indicators.Select(i => new OwnIndicatorRow(
        i,
        db.PlanVersions.Count(v => v.PublishedAt != null && v.Items.Any(p => p.Indicator == i.Key)),
        db.Set<Domain.Records.Own.OwnEntry>().IgnoreQueryFilters(new[] { Data.Access.QueryFilters.Store }).Count(e => e.IndicatorId == i.Id)));
}
