using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>
/// Lets the demo's months take the course that real ones take, each step as of its time: calculated when the month was over, published,
/// and locked after the appeals. The last month is published, the running one a draft. Months that have come further already are left
/// alone, so that an interrupted demo can be gone on with.
/// </summary>
public sealed class CloseDemoMonths(KpiDbContext db)
{
    private const string By = "groupadmin@demo";

    /// <summary>Closes the months of every store in scope.</summary>
    /// <param name="group">The group.</param>
    /// <param name="size">Which months, and until when.</param>
    /// <param name="told">Told what was done, a line a month.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="InvalidOperationException">A step was refused, which only a mistake can bring about.</exception>
    public async Task Run(DealerGroup group, DemoSize size, Action<string>? told, CancellationToken ct)
    {
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.TimeZone }).ToListAsync(ct);
        if (stores.Count == 0) return;
        var running = StoreMonth.Of(size.Until, LocalTime.Zone(stores[0].TimeZone), group.FirstDayOfMonth);
        for (var back = size.Months - 1; back >= 0; back--)
        {
            var month = running.AddMonths(-back);
            foreach (var store in stores)
            {
                var over = month.Period(LocalTime.Zone(store.TimeZone), group.FirstDayOfMonth).Until;
                var state = await db.Set<AppraisalMonth>().Where(m => m.StoreId == store.Id && m.Month == month).Select(m => (MonthState?)m.State).FirstOrDefaultAsync(ct);
                await Close(store.Id, month, state ?? MonthState.Open, new Steps(over, size.Until, back), ct);
                db.ChangeTracker.Clear();
            }

            told?.Invoke($"{month}: {(back == 0 ? "calculated" : back == 1 ? "published" : "locked")} in {stores.Count} stores");
        }
    }

    private async Task Close(int storeId, StoreMonth month, MonthState state, Steps steps, CancellationToken ct)
    {
        if (state == MonthState.Open) Insist(await CalculateAsOf(steps.Calculated).Run(storeId, month, ct));
        if (state < MonthState.Published && steps.Published is { } published) Insist(await new PublishMonth(db, new StoppedClock(published)).Run(storeId, month, By, ct));
        if (state < MonthState.Locked && steps.Locked is { } locked) Insist(await new LockMonth(db, new StoppedClock(locked)).Run(storeId, month, By, ct));
    }

    /// <summary>The real use case, with a clock that stands at the step's moment.</summary>
    private CalculateMonth CalculateAsOf(DateTime at)
    {
        var clock = new StoppedClock(at);
        var sums = new StoreMonthSums(db, new StockLedgerUpkeep(db, new MakeStockDays(db), clock));
        var together = new CalculateTogether(db, sums, new StaffOfMonth(db), new SaveStoreMonth(db, clock), new StartCalculation(db, clock));
        return new CalculateMonth(new CalculateStores(db, together, clock));
    }

    private static void Insist(Outcome outcome)
    {
        if (!outcome.Succeeded) throw new InvalidOperationException($"The demo's months: {string.Join(", ", outcome.Problems)}");
    }

    /// <summary>When what is done to a month that ended then and lies so many months back.</summary>
    private sealed record Steps(DateTime Over, DateTime Now, int Back)
    {
        public DateTime Calculated => Back == 0 ? Now : Earlier(Over.AddHours(27));

        /// <summary>Two days after the end; the last month yesterday, so that its appeals are still open.</summary>
        public DateTime? Published => Back switch
        {
            0 => null,
            1 => Now.AddHours(-20) is var yesterday && yesterday > Over ? yesterday : Now,
            _ => Earlier(Over.AddHours(50)),
        };

        public DateTime? Locked => Back < 2 ? null : Earlier(Over.AddDays(11));

        private DateTime Earlier(DateTime at) => at < Now ? at : Now;
    }
}
