using System.Linq.Expressions;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>Reads the board's cards: the orders in the shop from their own index, and the last ones delivered today.</summary>
internal static class BoardReads
{
    /// <summary>More open orders than any workshop holds; beyond them the list of orders is the place to look.</summary>
    public const int MostOpen = 600;

    /// <summary>Orders delivered today that are shown.</summary>
    public const int MostDelivered = 15;

    private const int MostPeople = 300;

    /// <summary>The cards, the most urgent first, those delivered last; who is expected on a later day is not among them.</summary>
    /// <param name="db">Sees the store.</param>
    /// <param name="storeId">Whose board.</param>
    /// <param name="question">Which cards of it.</param>
    /// <param name="today">When the store's day began, UTC.</param>
    /// <param name="self">The employee who looks.</param>
    /// <param name="ids">Only these orders; null: all.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<List<BoardCard>> Cards(
        KpiDbContext db, int storeId, BoardQuestion question, DateTime today, int? self, IReadOnlyList<long>? ids, CancellationToken ct)
    {
        var orders = db.WorkOrders.AsNoTracking().Where(o => o.StoreId == storeId && !o.Voided && o.CancelledAt == null);
        if (question.Advisor is { } advisor) orders = orders.Where(o => o.AdvisorId == advisor);
        if (question.Technician is { } technician) orders = orders.Where(o => o.TechnicianId == technician);
        if (ids is not null) orders = orders.Where(o => ids.Contains(o.Id));
        var tomorrow = today.AddDays(1);
        var open = orders.Where(o => o.DeliveredAt == null && (o.ReceivedAt != null || o.AppointmentAt == null || o.AppointmentAt < tomorrow)).OrderBy(o => o.PromiseInForceAt == null).ThenBy(o => o.PromiseInForceAt).ThenBy(o => o.Id).Take(MostOpen);
        var delivered = orders.Where(o => o.DeliveredAt >= today).OrderByDescending(o => o.DeliveredAt).ThenByDescending(o => o.Id).Take(MostDelivered);
        return [.. await Read(db, open, self, ct), .. await Read(db, delivered, self, ct)];
    }

    /// <summary>One order of whatever store; null when it is not visible.</summary>
    public static async Task<(BoardCard Card, int StoreId)?> Find(KpiDbContext db, long id, int? self, CancellationToken ct)
    {
        var one = db.WorkOrders.AsNoTracking().Where(o => o.Id == id);
        var cards = await Read(db, one, self, ct);
        return cards.Count == 0 ? null : (cards[0], await one.Select(o => o.StoreId).SingleAsync(ct));
    }

    /// <summary>Who works in the store: advisors and technicians first.</summary>
    public static Task<List<PersonOption>> People(KpiDbContext db, int storeId, DateOnly today, CancellationToken ct) =>
        db.Employees.AsNoTracking().Where(e => e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= today))
            .Where(e => db.Positions.Any(p => p.Id == e.PositionId && (p.Kind == PositionKind.ServiceAdvisor || p.Kind == PositionKind.Technician || p.Kind == PositionKind.ServiceManager)))
            .OrderBy(e => e.Number).ThenBy(e => e.Id).Take(MostPeople)
            .Select(e => new PersonOption(e.Id, e.Name, db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.Technician)))
            .ToListAsync(ct);

    private static async Task<List<BoardCard>> Read(KpiDbContext db, IQueryable<WorkOrder> orders, int? self, CancellationToken ct) =>
        await orders.Select(Card(db, self)).ToListAsync(ct);

    private static Expression<Func<WorkOrder, BoardCard>> Card(KpiDbContext db, int? self) => o => new BoardCard
    {
        Id = o.Id, Number = o.Number, Version = o.Version, Type = o.ServiceType, PromisedAt = o.PromiseInForceAt, SentBacks = o.SentBacks,
        Plate = db.Vehicles.Where(v => v.Id == o.VehicleId).Select(v => v.Plate).First(),
        Vin = db.Vehicles.Where(v => v.Id == o.VehicleId).Select(v => v.Vin).First(),
        Model = db.Vehicles.Where(v => v.Id == o.VehicleId).Select(v => v.Model).First(),
        Advisor = db.Employees.Where(e => e.Id == o.AdvisorId).Select(e => e.Name).First(),
        Technician = db.Employees.Where(e => e.Id == o.TechnicianId).Select(e => e.Name).FirstOrDefault(),
        IsOwn = self != null && (o.TechnicianId == self || db.WorkOrderJobs.Any(j => j.WorkOrderId == o.Id && j.TechnicianId == self)),
        Standing = new OrderStanding
        {
            BookedAt = o.BookedAt, ConfirmedAt = o.ConfirmedAt, ReceivedAt = o.ReceivedAt, DispatchedAt = o.DispatchedAt, StartedAt = o.StartedAt,
            CompletedAt = o.CompletedAt, InspectedAt = o.InspectedAt, SettledAt = o.SettledAt, DeliveredAt = o.DeliveredAt,
            CancelledAt = o.CancelledAt, PausedFor = o.PausedFor, TechnicianId = o.TechnicianId, Voided = o.Voided,
        },
    };
}
