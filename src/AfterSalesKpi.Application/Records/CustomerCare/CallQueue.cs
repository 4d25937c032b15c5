using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// Reads a store's queue of calls: a month of deliveries of which nothing came yet, gathered by customer. Nothing of it is kept, so
/// that it is right whatever was corrected or came in late; who is to call stands on the orders (<see cref="AssignCalls"/>).
/// </summary>
public sealed class CallQueue(KpiDbContext db, Calendars calendars, TimeProvider clock)
{
    /// <summary>Deliveries looked at; the oldest are left out beyond.</summary>
    private const int MostDeliveries = 5_000;

    // Of several deliveries the customer stands where the first of these does.
    private static readonly CallState[] Pressing =
    [
        CallState.Again, CallState.Due, CallState.Coming, CallState.Expired, CallState.WrongNumber, CallState.NoNumber, CallState.Refused, CallState.NoCalls,
    ];

    /// <summary>Every customer of the store's queue, whatever part of it they are in.</summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="zone">Its clock.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<List<QueuedCustomer>> Read(int storeId, TimeZoneInfo zone, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return Read(storeId, zone, now, Deliveries(storeId, now), isWhole: true, ct);
    }

    /// <summary>
    /// How many customers the queue shows as running out: a call counts for them within the next day for the last time. The same rules as
    /// <see cref="Read(int, TimeZoneInfo, CancellationToken)"/>, asked about no more customers than they can be.
    /// </summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="zone">Its clock.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<int> RunningOut(int storeId, TimeZoneInfo zone, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (first, last) = (now.AddSeconds(-CallRules.CountsFor - 1), now.AddSeconds(CallRules.LastDay - CallRules.CountsFor + 1)); // seconds are cut off
        var pressed = NotReached(db, storeId, now).Where(o => o.DeliveredAt >= first && o.DeliveredAt <= last).Select(o => o.CustomerId);
        var customers = await Read(storeId, zone, now, Deliveries(storeId, now).Where(d => pressed.Contains(d.CustomerId)), isWhole: false, ct);
        return customers.Count(c => c.RunsOut(now));
    }

    /// <summary>The store's deliveries of the last month whose customer was not reached since.</summary>
    internal static IQueryable<Domain.Records.Workshop.WorkOrder> NotReached(KpiDbContext db, int storeId, DateTime now)
    {
        var since = now.AddSeconds(-CallRules.CallableFor);
        var reached =
            from f in db.FollowUps
            join o in db.WorkOrders on f.WorkOrderId equals o.Id
            where !f.Voided && f.Outcome == FollowUpOutcome.Reached && f.CallAgainAt == null
            select new { o.CustomerId, o.StoreId, f.At };
        return db.WorkOrders.Where(o => o.StoreId == storeId && o.DeliveredAt >= since && o.DeliveredAt <= now && o.CancelledAt == null && !o.Voided
            && o.ServiceType != ServiceType.Internal && !reached.Any(r => r.CustomerId == o.CustomerId && r.StoreId == storeId && r.At >= o.DeliveredAt));
    }

    private async Task<List<QueuedCustomer>> Read(int storeId, TimeZoneInfo zone, DateTime now, IQueryable<Found> deliveries, bool isWhole, CancellationToken ct)
    {
        var openedAfter = StoreOpenings.OpenedAfter((await calendars.Of(storeId, ct)).Calendar, zone, now);
        var found = await deliveries.OrderByDescending(d => d.DeliveredAt).ThenByDescending(d => d.OrderId).Take(MostDeliveries).ToListAsync(ct);
        var calls = await Calls(storeId, now, isWhole ? null : [.. found.Select(d => d.CustomerId).Distinct()], ct);
        return [.. found.GroupBy(d => d.CustomerId).Select(c => Customer([.. c], [.. calls[c.Key].Select(m => m.Call)], openedAfter, now))];
    }

    private static QueuedCustomer Customer(List<Found> found, List<CallMade> calls, DateTime openedAfter, DateTime now)
    {
        var (customer, wishes) = (found[0], new CallWishes(found[0].Phone, found[0].NoCallsSince));
        var deliveries = found.ConvertAll(d => new QueuedDelivery(
            d.OrderId, d.Number, d.DeliveredAt, CallRules.StateOf(d.DeliveredAt, wishes, calls, openedAfter, now), d.Type, d.Plate, d.Model, d.Advisor, d.AssigneeId));
        var state = deliveries.Select(d => d.State).MinBy(s => Array.IndexOf(Pressing, s));
        var pressing = deliveries.FindAll(d => d.State == state);
        var about = calls.FindAll(c => c.At >= deliveries[^1].DeliveredAt).OrderBy(c => c.At).ToList();
        var assigned = found.Find(d => d.AssigneeId is not null);
        return new QueuedCustomer
        {
            CustomerId = customer.CustomerId, Code = customer.Code, Name = customer.Name, Phone = customer.Phone, State = state,
            EndsAt = pressing.Select(d => CallRules.EndsAt(d.DeliveredAt)).Where(e => e >= now).DefaultIfEmpty(CallRules.EndsAt(pressing[^1].DeliveredAt)).Min(),
            AgainAt = state == CallState.Again ? about[^1].CallAgainAt : null, AssigneeId = assigned?.AssigneeId, Assignee = assigned?.Assignee,
            Attempts = about.Count, LastCall = about.LastOrDefault(), Deliveries = deliveries,
        };
    }

    private IQueryable<Found> Deliveries(int storeId, DateTime now) =>
        from o in NotReached(db, storeId, now)
        join c in db.Customers on o.CustomerId equals c.Id
        join v in db.Vehicles on o.VehicleId equals v.Id
        join advisor in db.Employees on o.AdvisorId equals advisor.Id
        join caller in db.Employees on o.FollowUpAssigneeId equals caller.Id into callers
        from caller in callers.DefaultIfEmpty()
        select new Found
        {
            OrderId = o.Id, Number = o.Number, DeliveredAt = o.DeliveredAt!.Value, Type = o.ServiceType, Plate = v.Plate, Model = v.Model, Advisor = advisor.Name, // delivered
            AssigneeId = o.FollowUpAssigneeId, Assignee = caller!.Name, CustomerId = c.Id, Code = c.Code, Name = c.Name, Phone = c.Phone, NoCallsSince = c.NoCallsSince, // null without one
        };

    private async Task<ILookup<long, (long CustomerId, CallMade Call)>> Calls(int storeId, DateTime now, List<long>? customers, CancellationToken ct)
    {
        var since = now.AddSeconds(-CallRules.CallableFor);
        var calls = await (
            from f in db.FollowUps.AsNoTracking()
            join o in db.WorkOrders on f.WorkOrderId equals o.Id
            where f.StoreId == storeId && f.At >= since && !f.Voided && (customers == null || customers.Contains(o.CustomerId))
            orderby f.At descending, f.Id
            select new { o.CustomerId, f.At, f.Outcome, f.CallAgainAt, f.DialledNumber }).Take(4 * MostDeliveries).ToListAsync(ct);
        return calls.Select(c => (c.CustomerId, Call: new CallMade(c.At, c.Outcome, c.CallAgainAt, c.DialledNumber))).ToLookup(c => c.CustomerId);
    }

    private sealed class Found
    {
        public required long OrderId { get; init; }

        public required string Number { get; init; }

        public required DateTime DeliveredAt { get; init; }

        public required ServiceType Type { get; init; }

        public required string? Plate { get; init; }

        public required string? Model { get; init; }

        public required string Advisor { get; init; }

        public required int? AssigneeId { get; init; }

        public required string? Assignee { get; init; }

        public required long CustomerId { get; init; }

        public required string Code { get; init; }

        public required string? Name { get; init; }

        public required string? Phone { get; init; }

        public required DateTime? NoCallsSince { get; init; }
    }
}
