using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// What a store's month would come to from its records as they are now, beside what is stored. It changes nothing: a locked month
/// stays as it is, and a difference says that records were entered or changed since.
/// </summary>
public sealed class RecomputeMonth(KpiDbContext db, StoreMonthSums storeSums, StaffOfMonth staffOfMonth, TimeProvider clock)
{
    /// <summary>The number of stored scorecards, and every difference as <c>employee number: what, stored ≠ now</c>.</summary>
    public async Task<(int Checked, List<string> Differences)> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var stored = await db.Set<AppraisalMonth>().AsNoTracking().FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (stored is null) return (0, []);
        var store = await db.Stores.AsNoTracking().SingleAsync(s => s.Id == storeId, ct);
        var firstDay = await db.Groups.Where(g => g.Id == store.GroupId).Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var period = month.Period(LocalTime.Zone(store.TimeZone), firstDay).UpTo(now);
        var facts = await new ReadMonthFacts(db, storeSums, staffOfMonth).Of(stored.GroupId, [storeId], month, firstDay, period, ct);
        var formed = await new FormScorecards(db, storeSums).Of(stored, facts, now, ct);
        var before = await db.Set<Scorecard>().AsNoTracking().Include(c => c.Lines).AsSplitQuery()
            .Where(c => c.StoreId == storeId && c.Month == month && c.Revision == stored.Revision).OrderBy(c => c.Id).ToListAsync(ct);

        var people = before.Concat(formed).Select(c => c.EmployeeId).Distinct().ToList();
        var numbers = await db.Employees.AsNoTracking().Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Number, ct);
        var (was, isNow) = (before.ToDictionary(c => c.EmployeeId), formed.ToDictionary(c => c.EmployeeId));
        return (before.Count, [.. people.OrderBy(p => numbers[p], StringComparer.Ordinal).SelectMany(
            p => Compare(was.GetValueOrDefault(p), isNow.GetValueOrDefault(p)).Select(d => $"{numbers[p]}: {d}"))]);
    }

    private static IEnumerable<string> Compare(Scorecard? stored, Scorecard? formed)
    {
        if (stored is null || formed is null) return [stored is null ? "no scorecard is stored" : "has no scorecard any more"];
        if (stored.Checksum == formed.Checksum && stored.Rank == formed.Rank) return [];
        List<string> differences = [];
        var lines = formed.Lines.ToDictionary(l => (l.PositionId, l.Indicator, l.Scope));
        foreach (var line in stored.Lines.OrderBy(l => l.Ordinal))
        {
            var other = lines.GetValueOrDefault((line.PositionId, line.Indicator, line.Scope));
            if (other is null) differences.Add($"{line.Indicator} is in the plan no more");
            else if (line.Sums() != other.Sums()) differences.Add($"{line.Indicator} {Words(line)} ≠ {Words(other)}");
        }

        if (stored.FinalHundredths != formed.FinalHundredths) differences.Add($"final score {stored.FinalHundredths / 100m} ≠ {formed.FinalHundredths / 100m}");
        if (stored.Grade != formed.Grade) differences.Add($"grade {stored.Grade} ≠ {formed.Grade}");
        if (stored.Rank != formed.Rank) differences.Add($"rank {stored.Rank} ≠ {formed.Rank}");
        return differences.Count > 0 ? differences : ["checksum"];
    }

    private static string Words(ScorecardLine line) => $"{line.Numerator}/{line.Denominator} of {line.Sample}";
}
