using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>The reads as the program would have made them, at the end of 2029 unless a test says when.</summary>
internal static class Queries
{
    private static readonly DateTime Late = TestRecords.At("2029-12-31 00:00:00");

    public static MeasureQuery Measure(KpiDbContext db, DateTime? now = null) => new(db, Upkeep(db, now), Clock(now));

    public static MeasureRecords Records(KpiDbContext db, DateTime? now = null) => new(db, new RecordKeys(db), Upkeep(db, now), Clock(now));

    public static StockLedgerUpkeep Upkeep(KpiDbContext db, DateTime? now = null) => new(db, new MakeStockDays(db), Clock(now));

    private static FakeTimeProvider Clock(DateTime? now) => new(new DateTimeOffset(now ?? Late, TimeSpan.Zero));
}
