using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Tells manager, advisor and technician of orders whose promise runs out soon while the work is not completed; once for each promise.</summary>
public sealed class TellOfDueOrders(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>How long before the promise runs out.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    private const int MostAtOnce = 500;

    /// <summary>Looks through the group's orders.</summary>
    /// <returns>How many people were told of an order.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + Before;
        var due = await (
            from o in db.WorkOrders.AsNoTracking()
            join s in db.Stores on o.StoreId equals s.Id
            where o.PromiseInForceAt >= now && o.PromiseInForceAt <= until && o.ReceivedAt != null && o.CompletedAt == null && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided
            orderby o.PromiseInForceAt, o.Id
            select new { o.Id, o.Number, o.StoreId, s.Code, o.PromiseInForceAt, o.AdvisorId, o.TechnicianId }).Take(MostAtOnce).ToListAsync(ct);
        var told = 0;
        foreach (var order in due)
        {
            var promise = order.PromiseInForceAt!.Value; // asked for above
            var recipients = Recipients.ManagersOf(order.StoreId).And(Recipients.Employee(order.AdvisorId));
            if (order.TechnicianId is { } technician) recipients = recipients.And(Recipients.Employee(technician));
            told += await notify.Run(
                new NoticeContent(
                    NoticeKind.OrderDue, $"order-due:{order.Id}:{promise:yyyy-MM-ddTHH:mm:ss}", order.StoreId,
                    $"/work-orders/{Uri.EscapeDataString(order.Number)}?store={Uri.EscapeDataString(order.Code)}", "WorkOrders.Notice.Due", order.Number, promise),
                recipients, ct);
        }

        if (told > 0) await db.SaveChangesAsync(ct);
        return told;
    }
}
