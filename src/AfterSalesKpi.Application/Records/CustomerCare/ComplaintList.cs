using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Reads lists of complaints of the stores in scope.</summary>
public sealed class ComplaintList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<ComplaintRow> Rows)> Page(ComplaintFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Rows(Sorted(found, filter)).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<ComplaintRow> All(ComplaintFilter filter, int most) => Rows(Sorted(Matching(filter), filter)).Take(most).AsEnumerable();

    /// <summary>How many of a store, or of all in scope, stand where: undecided and decided in the present filter's time.</summary>
    public async Task<IReadOnlyDictionary<ComplaintStatus, int>> Counts(ComplaintFilter filter, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var counts = await Matching(filter with { Status = null, Upheld = null })
            .GroupBy(f => f.Complaint.Upheld != null ? ComplaintStatus.Decided : f.Complaint.DueAt < now ? ComplaintStatus.Overdue : ComplaintStatus.Open)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => c.Key, c => c.Count);
    }

    /// <summary>The newest complaints of a customer, also those about their orders.</summary>
    public Task<List<ComplaintRow>> OfCustomer(long customerId, int most, CancellationToken ct) =>
        Rows(Complaints().Where(f => !f.Complaint.Voided && (f.Complaint.CustomerId == customerId || f.Order!.CustomerId == customerId)) // null is nobody's
            .OrderByDescending(f => f.Complaint.At).ThenByDescending(f => f.Complaint.Id)).Take(most).ToListAsync(ct);

    /// <summary>Complaints about an order.</summary>
    public Task<List<ComplaintRow>> OfOrder(long orderId, int most, CancellationToken ct) =>
        Rows(Complaints().Where(f => f.Complaint.WorkOrderId == orderId).OrderByDescending(f => f.Complaint.At).ThenByDescending(f => f.Complaint.Id)).Take(most).ToListAsync(ct);

    internal Task<ComplaintRow> One(long id, CancellationToken ct) => Rows(Complaints().Where(f => f.Complaint.Id == id)).SingleAsync(ct);

    private IQueryable<Found> Matching(ComplaintFilter filter)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = Complaints().Where(f => f.Complaint.Voided == (filter.Status == ComplaintStatus.Voided));
        if (filter.StoreId is { } store) found = found.Where(f => f.Complaint.StoreId == store);
        if (filter.OwnerId is { } owner) found = found.Where(f => f.Complaint.OwnerId == owner);
        if (filter.Upheld is { } upheld) found = found.Where(f => f.Complaint.Upheld == upheld);
        if (filter.From is { } from) found = found.Where(f => f.Complaint.At >= from);
        if (filter.Until is { } until) found = found.Where(f => f.Complaint.At < until);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            found = found.Where(f => f.Complaint.Reference.StartsWith(text) || f.Order!.Number.StartsWith(text) || f.Customer!.Name!.StartsWith(text) // null holds nothing
                || f.Complaint.Text!.Contains(text));
        }

        return filter.Status switch
        {
            ComplaintStatus.Open => found.Where(f => f.Complaint.Upheld == null && (f.Complaint.DueAt == null || f.Complaint.DueAt >= now)),
            ComplaintStatus.Overdue => found.Where(f => f.Complaint.Upheld == null && f.Complaint.DueAt < now),
            ComplaintStatus.Decided => found.Where(f => f.Complaint.Upheld != null),
            _ => found,
        };
    }

    private static IQueryable<Found> Sorted(IQueryable<Found> found, ComplaintFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (ComplaintSort.Due, true) => found.OrderByDescending(f => f.Complaint.DueAt),
            (ComplaintSort.Due, false) => found.OrderBy(f => f.Complaint.DueAt),
            (ComplaintSort.Decided, true) => found.OrderByDescending(f => f.Complaint.DecidedAt),
            (ComplaintSort.Decided, false) => found.OrderBy(f => f.Complaint.DecidedAt),
            (ComplaintSort.Reference, true) => found.OrderByDescending(f => f.Complaint.Reference),
            (ComplaintSort.Reference, false) => found.OrderBy(f => f.Complaint.Reference),
            (_, false) => found.OrderBy(f => f.Complaint.At),
            _ => found.OrderByDescending(f => f.Complaint.At),
        };
        return sorted.ThenByDescending(f => f.Complaint.Id);
    }

    private IQueryable<Found> Complaints() =>
        from c in db.Complaints.AsNoTracking()
        join o in db.WorkOrders on c.WorkOrderId equals o.Id into orders
        from o in orders.DefaultIfEmpty()
        join customer in db.Customers on c.CustomerId ?? o.CustomerId equals customer.Id into customers
        from customer in customers.DefaultIfEmpty()
        select new Found { Complaint = c, Order = o, Customer = customer };

    private IQueryable<ComplaintRow> Rows(IQueryable<Found> found) =>
        from f in found
        join store in db.Stores on f.Complaint.StoreId equals store.Id
        join responsible in db.Employees on f.Complaint.ResponsibleId ?? f.Order!.AdvisorId equals responsible.Id into named // null is nobody
        from responsible in named.DefaultIfEmpty()
        join owner in db.Employees on f.Complaint.OwnerId equals owner.Id into owners
        from owner in owners.DefaultIfEmpty()
        select new ComplaintRow
        {
            Store = store.Code, TimeZone = store.TimeZone, Reference = f.Complaint.Reference, At = f.Complaint.At, Order = f.Order!.Number, CustomerCode = f.Customer!.Code, Customer = f.Customer!.Name, // null without one
            Source = f.Complaint.Source, Text = f.Complaint.Text, Responsible = responsible!.Name, Owner = owner!.Name, DueAt = f.Complaint.DueAt, Upheld = f.Complaint.Upheld,
            DecidedAt = f.Complaint.DecidedAt, Voided = f.Complaint.Voided,
        };

    private sealed class Found
    {
        public required Complaint Complaint { get; init; }

        public required WorkOrder? Order { get; init; }

        public required Customer? Customer { get; init; }
    }
}
