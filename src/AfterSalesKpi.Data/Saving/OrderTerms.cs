using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AfterSalesKpi.Data.Saving;

/// <summary>
/// Counts orders by what is not their own: their store's opening hours and their group's service process. It is part of the save, so that
/// every way of changing an order, whoever writes it, keeps the stored counts true.
/// </summary>
internal static class OrderTerms
{
    /// <summary>Counts the orders that a context is about to save; true when there were any.</summary>
    public static async Task<bool> Apply(KpiDbContext db, ChangeTracker tracker, CancellationToken ct)
    {
        var orders = tracker.Entries<WorkOrder>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity).Where(IsMeasured).ToList();
        await Apply(db, orders, ct);
        return orders.Count > 0;
    }

    /// <summary>Counts some orders.</summary>
    public static async Task Apply(KpiDbContext db, IReadOnlyList<WorkOrder> orders, CancellationToken ct)
    {
        var stores = orders.Where(IsMeasured).Select(o => o.StoreId).Distinct().ToList();
        if (stores.Count == 0) return;
        var hours = await db.HoursOf(stores, ct);
        var processes = await db.ServiceProcesses.AsNoTracking().ToListAsync(ct);
        if (processes.Count == 0 && hours.Values.All(h => h.Calendar.IsAlways)) return;
        foreach (var order in orders.Where(o => IsMeasured(o) && hours.ContainsKey(o.StoreId)))
        {
            order.MeasureBy(hours[order.StoreId], ServiceProcess.InForce(processes, order.DeliveredAt));
        }
    }

    private static bool IsMeasured(WorkOrder o) => (o.BookedAt is not null && o.ConfirmedAt is not null) || (o.StartedAt is not null && o.CompletedAt is not null) || o.Steps is not null;
}
