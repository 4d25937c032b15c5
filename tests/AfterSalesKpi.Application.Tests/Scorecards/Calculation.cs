using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

/// <summary>Puts the use cases of a month together on one context and one clock.</summary>
internal static class Calculation
{
    public static CalculateMonth On(KpiDbContext db, TimeProvider clock) => new(Stores(db, clock));

    public static CalculateStores Stores(KpiDbContext db, TimeProvider clock) => new(
        db,
        new CalculateTogether(
            db,
            new StoreMonthSums(db, new StockLedgerUpkeep(db, new MakeStockDays(db), clock)),
            new StaffOfMonth(db),
            new SaveStoreMonth(db, clock),
            new StartCalculation(db, clock)),
        clock);

    public static CalculateMarkedStores Marked(KpiDbContext db, TimeProvider clock) => new(db, Stores(db, clock));

    /// <summary>Calculates one store's month if it is marked.</summary>
    public static async Task<Outcome> IfMarked(KpiDbContext db, TimeProvider clock, int storeId, StoreMonth month) =>
        (await Marked(db, clock).Run([storeId], month, null, default)).GetValueOrDefault(storeId) ?? Outcome.Done;

    /// <summary>Gives every position of the scope's group its default plan.</summary>
    public static async Task AddDefaultPlans(KpiDbContext db)
    {
        foreach (var position in await db.Positions.Where(p => p.Kind != PositionKind.Other).OrderBy(p => p.Id).ToListAsync())
        {
            db.Add(DefaultPlans.For(position, new StoreMonth(1900, 1), "test", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))!); // every kind but Other has one
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
