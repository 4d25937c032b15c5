using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Looks ahead: which orders a process would require what of, beside the process that holds now.</summary>
public sealed class ProcessForecastQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Every kind of service with what it would require.</summary>
    public async Task<List<ProcessForecast>> Run(IReadOnlyList<ProcessStep> steps, CancellationToken ct)
    {
        var held = ServiceProcess.InForce(await db.ServiceProcesses.AsNoTracking().ToListAsync(ct), clock.GetUtcNow().UtcDateTime);
        var open = await db.WorkOrders.Where(o => o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null)
            .GroupBy(o => o.ServiceType).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. Enum.GetValues<ServiceType>().Select(type => Of(type, open.GetValueOrDefault(type), steps, held))];
    }

    private static ProcessForecast Of(ServiceType type, int open, IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessStep> held)
    {
        var (next, now) = (steps.Where(s => s.Required.Contains(type)).ToList(), held.Where(s => s.Required.Contains(type)).ToList());
        return new ProcessForecast(
            type, open, next, [.. next.Where(s => !now.Exists(h => h.Code == s.Code))], [.. now.Where(h => !next.Exists(s => s.Code == h.Code))]);
    }
}
