using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Reads calls that were made.</summary>
public sealed class CallLog(KpiDbContext db)
{
    /// <summary>A page of a store's calls, the newest first, and how many there are in all.</summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="agentId">Only those of that agent.</param>
    /// <param name="text">Beginning of an order's number, or of a customer's name or code.</param>
    /// <param name="since">From then on.</param>
    /// <param name="page">1 for the first.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(int Total, List<CallRow> Rows)> Page(int storeId, int? agentId, string? text, DateTime since, int page, int size, CancellationToken ct)
    {
        var calls = Matching(storeId, agentId, text, since);
        return (await calls.CountAsync(ct), await Rows(calls).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The same row by row, up to a number of rows.</summary>
    public IEnumerable<CallRow> All(int storeId, int? agentId, string? text, DateTime since, int most) => Rows(Matching(storeId, agentId, text, since)).Take(most).AsEnumerable();

    /// <summary>The store's newest calls to a customer.</summary>
    public Task<List<CallRow>> OfCustomer(int storeId, long customerId, int most, CancellationToken ct) =>
        Rows(Calls().Where(f => f.Call.StoreId == storeId && f.Order.CustomerId == customerId)).Take(most).ToListAsync(ct);

    /// <summary>Calls about an order.</summary>
    public Task<List<CallRow>> OfOrder(long orderId, int most, CancellationToken ct) => Rows(Calls().Where(f => f.Call.WorkOrderId == orderId)).Take(most).ToListAsync(ct);

    private IQueryable<Found> Matching(int storeId, int? agentId, string? text, DateTime since)
    {
        var calls = Calls().Where(f => f.Call.StoreId == storeId && f.Call.At >= since && !f.Call.Voided);
        if (agentId is { } agent) calls = calls.Where(f => f.Call.AgentId == agent);
        if (string.IsNullOrWhiteSpace(text)) return calls;
        var beginning = text.Trim();
        return calls.Where(f => f.Order.Number.StartsWith(beginning) || f.Customer.Name!.StartsWith(beginning) || f.Customer.Code.StartsWith(beginning)); // null holds nothing
    }

    private IQueryable<Found> Calls() =>
        from f in db.FollowUps.AsNoTracking()
        join o in db.WorkOrders on f.WorkOrderId equals o.Id
        join c in db.Customers on o.CustomerId equals c.Id
        select new Found { Call = f, Order = o, Customer = c };

    private IQueryable<CallRow> Rows(IQueryable<Found> calls) =>
        from f in calls.OrderByDescending(f => f.Call.At).ThenByDescending(f => f.Call.Id)
        join agent in db.Employees on f.Call.AgentId equals agent.Id
        select new CallRow(
            f.Call.Id, f.Call.Reference, f.Call.At, f.Call.AgentId, agent.Name, f.Customer.Id, f.Customer.Code, f.Customer.Name, f.Order.Number, f.Call.Outcome, f.Call.TalkSeconds,
            f.Call.CallAgainAt, f.Call.Notes, f.Call.Voided);

    private sealed class Found
    {
        public required FollowUp Call { get; init; }

        public required WorkOrder Order { get; init; }

        public required Customer Customer { get; init; }
    }
}
