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
    public static CalculateMonth On(KpiDbContext db, TimeProvider clock) => new(
        db,
        new StoreMonthSums(db, new StockLedgerUpkeep(db, new MakeStockDays(db), clock)),
        new StaffOfMonth(db),
        new SaveStoreMonth(db, clock),
        new StartCalculation(db, clock),
        clock);

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
