using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>What one work order counts for: its rows in every indicator that is made from orders, by the definitions that are summed.</summary>
public sealed class OrderCounts(KpiDbContext db, TimeProvider clock)
{
    /// <summary>The rows, in the order of the catalogue, in one statement; the order must have been found in the scope before.</summary>
    public async Task<List<OrderCount>> Of(long orderId, CancellationToken ct)
    {
        var ever = new Period(new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc), DateTime.MaxValue.AddYears(-1)).UpTo(clock.GetUtcNow().UtcDateTime);
        var catalogue = await GroupCatalogue.Of(db, ct);
        var all = catalogue.All.Where(i => i is not DefinedIndicator { Own.IsByHand: true })
            .Select(indicator =>
            {
                var number = indicator.Number;
                return indicator.Rows(db.Records, ever).Where(r => r.RecordType == RecordType.WorkOrder && r.RecordId == orderId)
                    .Select(r => new { Indicator = number, r.EmployeeId, r.At, r.Numerator, r.Denominator });
            })
            .Aggregate((a, b) => a.Concat(b));
        var rows = await all.OrderBy(r => r.Indicator).ThenBy(r => r.At).ToListAsync(ct);
        var people = rows.Select(r => r.EmployeeId).OfType<int>().Distinct().ToList();
        var names = await db.Employees.AsNoTracking().Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, ct);
        return
        [
            .. rows.Select(r => new OrderCount(
                catalogue.Find(r.Indicator)!, r.EmployeeId is { } id ? names.GetValueOrDefault(id) : null, r.At, r.Numerator, r.Denominator)),
        ];
    }
}
