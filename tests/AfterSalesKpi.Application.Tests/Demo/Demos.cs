using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Application.Tests.Demo;

/// <summary>The use case with all that it needs, and a moment up to which demos of tests tell.</summary>
internal static class Demos
{
    /// <summary>A Monday afternoon in China.</summary>
    public static readonly DateTime Until = new(2026, 11, 23, 7, 0, 0, DateTimeKind.Utc);

    public static DemoSize Of(int stores, int months, int orders) => new(stores, months, orders, 1, Until);

    public static LoadDemo On(KpiDbContext db) => new(
        db, new FoundGroup(db, TimeProvider.System), new MakeStockDays(db), new CloseDemoMonths(db),
        new MakeDemoAccounts(db, new PasswordHasher<UserAccount>(), new UpperInvariantLookupNormalizer()));
}
