using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Reads lists of work orders of the stores in scope.</summary>
public sealed class WorkOrderList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Promises that run out within this time are due.</summary>
    public static readonly TimeSpan DueWithin = TimeSpan.FromHours(2);

    // Whatever happened lies between, and every database can keep them.
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<OrderRow> Rows)> Page(OrderFilter filter, int page, int size, CancellationToken ct)
    {
        var orders = Matching(filter);
        var total = await orders.CountAsync(ct);
        return (total, await Rows(Sorted(orders, filter).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<OrderRow> All(OrderFilter filter, int most) => Rows(Sorted(Matching(filter), filter).Take(most)).AsEnumerable();

    private IQueryable<Found> Matching(OrderFilter filter)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found =
            from o in filter.Stage is { } stage ? db.WorkOrders.AsNoTracking().Where(OrdersInStage.Of(stage)) : db.WorkOrders.AsNoTracking()
            join c in db.Customers on o.CustomerId equals c.Id
            join v in db.Vehicles on o.VehicleId equals v.Id
            select new Found { Order = o, Customer = c, Vehicle = v };
        if (filter.StoreId is { } store) found = found.Where(f => f.Order.StoreId == store);
        if (filter.Type is { } type) found = found.Where(f => f.Order.ServiceType == type);
        if (filter.AdvisorId is { } advisor) found = found.Where(f => f.Order.AdvisorId == advisor);
        if (filter.TechnicianId is { } technician) found = found.Where(f => f.Order.TechnicianId == technician);
        if (filter.InvolvedId is { } person) found = found.Where(f => f.Order.AdvisorId == person || f.Order.TechnicianId == person);
        found = Within(found, filter);
        if (filter.StayDays is { } days)
        {
            var received = now.AddDays(-days);
            found = found.Where(f => f.Order.ReceivedAt < received && f.Order.DeliveredAt == null && f.Order.CancelledAt == null);
        }

        if (!string.IsNullOrWhiteSpace(filter.Text)) found = Holding(found, filter.Text.Trim());
        found = found.Where(f => f.Order.Voided == (filter.State == OrderState.Voided));
        return filter.State switch
        {
            OrderState.Open => found.Where(f => f.Order.ReceivedAt != null && f.Order.DeliveredAt == null && f.Order.CancelledAt == null),
            OrderState.Late => found.Where(f => f.Order.CompletedAt == null && f.Order.DeliveredAt == null && f.Order.CancelledAt == null
                && f.Order.PromiseInForceAt < now),
            OrderState.Due => found.Where(f => f.Order.CompletedAt == null && f.Order.DeliveredAt == null && f.Order.CancelledAt == null
                && f.Order.PromiseInForceAt >= now && f.Order.PromiseInForceAt <= now.Add(DueWithin)),
            OrderState.Waiting => found.Where(f => f.Order.PausedFor != null && f.Order.CompletedAt == null && f.Order.DeliveredAt == null && f.Order.CancelledAt == null),
            OrderState.Delivered => found.Where(f => f.Order.DeliveredAt != null),
            OrderState.Kept => found.Where(f => f.Order.CancelledAt == null && f.Order.CompletedAt <= f.Order.PromiseInForceAt),
            OrderState.Missed => found.Where(f => f.Order.CancelledAt == null && f.Order.PromiseInForceAt < now
                && (f.Order.CompletedAt == null || f.Order.CompletedAt > f.Order.PromiseInForceAt)),
            OrderState.Rework => found.Where(f => f.Order.CancelledAt == null && f.Order.ReworkOfId != null),
            OrderState.Unsettled => found.Where(f => f.Order.CompletedAt != null && f.Order.SettledAt == null && f.Order.DeliveredAt == null && f.Order.CancelledAt == null),
            OrderState.Cancelled => found.Where(f => f.Order.CancelledAt != null),
            _ => found,
        };
    }

    private static IQueryable<Found> Within(IQueryable<Found> found, OrderFilter filter)
    {
        var (from, until) = (filter.From ?? Earliest, filter.Until ?? Latest);
        if (filter.From is null && filter.Until is null) return found;
        return filter.By switch
        {
            OrderMoment.Delivered => found.Where(f => f.Order.DeliveredAt >= from && f.Order.DeliveredAt < until),
            OrderMoment.Promised => found.Where(f => f.Order.PromiseInForceAt >= from && f.Order.PromiseInForceAt < until),
            OrderMoment.Decided => found.Where(f => f.Order.PromiseDecidedAt >= from && f.Order.PromiseDecidedAt < until),
            _ => found.Where(f => f.Order.ReceivedAt >= from && f.Order.ReceivedAt < until),
        };
    }

    private static IQueryable<Found> Holding(IQueryable<Found> found, string text)
    {
        var upper = text.ToUpperInvariant();
        return found.Where(f => f.Order.Number.StartsWith(text) || f.Order.Number.StartsWith(upper) || f.Vehicle.Vin.StartsWith(upper)
            || f.Vehicle.Plate!.Contains(upper) || f.Customer.Name!.StartsWith(text) || f.Customer.Phone!.StartsWith(text)); // null holds nothing
    }

    private static IQueryable<Found> Sorted(IQueryable<Found> found, OrderFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (OrderSort.Promised, true) => found.OrderByDescending(f => f.Order.PromiseInForceAt),
            (OrderSort.Promised, false) => found.OrderBy(f => f.Order.PromiseInForceAt),
            (OrderSort.Delivered, true) => found.OrderByDescending(f => f.Order.DeliveredAt),
            (OrderSort.Delivered, false) => found.OrderBy(f => f.Order.DeliveredAt),
            (OrderSort.Number, true) => found.OrderByDescending(f => f.Order.Number),
            (OrderSort.Number, false) => found.OrderBy(f => f.Order.Number),
            (_, false) => found.OrderBy(f => f.Order.ReceivedAt),
            _ => found.OrderByDescending(f => f.Order.ReceivedAt),
        };
        return sorted.ThenByDescending(f => f.Order.Id);
    }

    private IQueryable<OrderRow> Rows(IQueryable<Found> found) =>
        from f in found
        join store in db.Stores on f.Order.StoreId equals store.Id
        join advisor in db.Employees on f.Order.AdvisorId equals advisor.Id
        join technician in db.Employees on f.Order.TechnicianId equals technician.Id into technicians
        from technician in technicians.DefaultIfEmpty()
        select new OrderRow
        {
            Id = f.Order.Id,
            Store = store.Code,
            TimeZone = store.TimeZone,
            Number = f.Order.Number,
            Plate = f.Vehicle.Plate,
            Vin = f.Vehicle.Vin,
            Model = f.Vehicle.Model,
            Customer = f.Customer.Name,
            Advisor = advisor.Name,
            Technician = technician!.Name, // null without one
            Type = f.Order.ServiceType,
            PromisedAt = f.Order.PromiseInForceAt,
            Voided = f.Order.Voided,
            Stamps = new OrderStamps(
                f.Order.CancelledAt, f.Order.DeliveredAt, f.Order.SettledAt, f.Order.InspectedAt, f.Order.CompletedAt,
                f.Order.StartedAt ?? f.Order.DispatchedAt, f.Order.ReceivedAt, f.Order.PausedFor),
        };

    private sealed class Found
    {
        public required WorkOrder Order { get; init; }

        public required Customer Customer { get; init; }

        public required Vehicle Vehicle { get; init; }
    }
}
