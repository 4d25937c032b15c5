using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

/// <summary>A store that takes two bookings an hour and is closed on one day of the week.</summary>
public abstract class BookingDesk(TestDatabases databases) : IClassFixture<TestDatabases>
{
    protected static readonly DateOnly Thursday = new(2026, 7, 16);
    protected static readonly TimeZoneInfo Zone = LocalTime.Zone(LocalTime.DefaultZone);

    protected FakeTimeProvider Clock { get; } = new(TestData.Noon);

    protected static DateTime On(DateOnly day, int hour, int minute = 0) => LocalTime.ToUtc(day.ToDateTime(new TimeOnly(hour, minute)), Zone);

    protected static DateTime At(int hour, int minute = 0) => On(Thursday, hour, minute);

    protected static async Task<int> StoreId(KpiDbContext db) => (await db.Stores.SingleAsync()).Id;

    protected static async Task<WorkOrder> Booked(KpiDbContext db, DateTime at, Func<WorkOrderFacts, WorkOrderFacts>? more = null) => await TestData.CreateOrder(
        db, await db.Stores.SingleAsync(),
        f => (more ?? (x => x))(f with { BookedAt = TestData.Noon.AddDays(-1), AppointmentAt = at, ReceivedAt = null, StartedAt = null, PromisedAt = null, CompletedAt = null, DeliveredAt = null }));

    protected async Task<OrderEntry> Entry(KpiDbContext db, DateTime at)
    {
        var store = await db.Stores.AsNoTracking().SingleAsync();
        var advisor = await db.Employees.AsNoTracking().OrderBy(e => e.Id).FirstOrDefaultAsync() ?? await TestData.CreateEmployee(db, store);
        return new OrderEntry
        {
            Store = store.Code, Customer = new CustomerEntry(null, "王敏", "13800138000", null), Vehicle = new VehicleEntry(null, "沪B88888", "朗逸", "大众"), Advisor = advisor.Number,
            Facts = new WorkOrderFacts
            {
                CustomerId = 0, VehicleId = 0, AdvisorId = 0, ServiceType = ServiceType.Maintenance, BookedAt = Clock.GetUtcNow().UtcDateTime, AppointmentAt = at, Wish = "刹车异响",
            },
        };
    }

    protected Task<Outcome<SavedOrder>> Save(KpiDbContext db, OrderEntry entry)
    {
        db.ChangeTracker.Clear();
        return new SaveWorkOrder(new ImportTransaction(db, Clock), db, new NextOrderNumber(db, Clock), new SlotRoom(db)).Run(entry, default);
    }

    protected Task<Outcome<MovedOrder>> Move(KpiDbContext db, OrderMove move, OrderMover? by = null)
    {
        db.ChangeTracker.Clear();
        return new MoveOrder(new ImportTransaction(db, Clock), db, new SlotRoom(db)).Run(move, by ?? new OrderMover(Role.ServiceAdvisor, null), default);
    }

    /// <summary>A context of somebody else at work in the same group.</summary>
    protected async Task<KpiDbContext> Another(DatabaseProvider provider, KpiDbContext db)
    {
        var other = (await databases.Get(provider)).NewContext(db.Scope);
        other.Actor = Actor.Account(2);
        return other;
    }

    protected async Task<KpiDbContext> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        db.Actor = Actor.Account(1);
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        await TestData.CreateCalendar(db, store, [null, .. Enumerable.Repeat("08:30-18:00", 6)], room: 2);
        return db;
    }
}
