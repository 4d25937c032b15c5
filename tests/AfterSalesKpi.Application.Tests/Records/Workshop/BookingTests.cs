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

/// <summary>A store that opens from 08:30 to 18:00 but on Sundays and takes two bookings an hour; noon on a Wednesday.</summary>
public sealed class BookingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Thursday = new(2026, 7, 16);
    private static readonly TimeZoneInfo Zone = LocalTime.Zone(LocalTime.DefaultZone);

    private readonly FakeTimeProvider clock = new(TestData.Noon);

    [SkippableTheory, EachDatabase]
    public async Task A_day_is_shown_by_slots_with_the_room_left_and_what_was_called_off(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        foreach (var minute in new[] { 0, 15, 45 }) await Booked(db, At(9, minute));
        await Booked(db, At(10), f => f with { CancelledAt = TestData.Noon, CancelReason = CancelReason.Customer });
        await Booked(db, At(20));
        await Booked(db, At(9).AddDays(1));

        var day = await new BookingDayQuery(db).Run(await StoreId(db), Thursday, Zone, default);

        Assert.Equal([new TimeOnly(8, 0), new TimeOnly(9, 0), new TimeOnly(10, 0)], day.Slots.Take(3).Select(s => s.From));
        Assert.Equal(At(8, 30), day.Slots[0].OpensAt);
        Assert.Equal((3, -1), (day.Slots[1].Booked, day.Slots[1].Left));
        Assert.Equal((0, 2, BookingState.Cancelled), (day.Slots[2].Booked, day.Slots[2].Left, Assert.Single(day.Slots[2].Rows).State));
        Assert.Equal((new TimeOnly(20, 0), 0), (day.Slots[^1].From, day.Slots[^1].Capacity));
        Assert.Equal(4, day.Booked);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_closed_day_says_why_and_the_week_counts_each_day(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var kept = await db.StoreCalendars.SingleAsync();
        TestData.Sound(kept.Observe([new SpecialDay(Thursday, "店庆", "")]));
        await db.SaveChangesAsync();
        await Booked(db, At(9));
        await Booked(db, At(9).AddDays(1));

        var day = await new BookingDayQuery(db).Run(await StoreId(db), Thursday, Zone, default);
        var week = await new BookingWeekQuery(db).Run(await StoreId(db), Thursday, Zone, default);

        Assert.Equal((false, "店庆"), (day.IsOpen, day.Special?.Name));
        Assert.Equal(0, Assert.Single(day.Slots).Capacity); // somebody is booked all the same
        Assert.Equal(new DateOnly(2026, 7, 13), week[0].Day);
        Assert.Equal([0, 0, 0, 1, 1, 0, 0], week.Select(d => d.Booked));
        Assert.Equal([20, 20, 20, 0, 20, 20, 0], week.Select(d => d.Capacity));
        Assert.Equal([3, 6], week.Index().Where(d => !d.Item.IsOpen).Select(d => d.Index));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_full_slot_and_a_closed_hour_are_booked_only_when_somebody_says_so(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Booked(db, At(9));
        await Booked(db, At(9, 30));

        var full = await Save(db, await Entry(db, At(9, 45)));
        var closed = await Save(db, await Entry(db, At(19)));

        Assert.Equal(new Problem("appointmentAt", SlotRoom.Full, 2, 2), Assert.Single(full.Problems));
        Assert.Equal(SlotRoom.Closed, Assert.Single(closed.Problems).Code);
        Assert.True((await Save(db, await Entry(db, At(9, 45)) with { MayOverbook = true })).Succeeded);
        Assert.Equal(3, await db.WorkOrders.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Sent_twice_it_is_one_booking_though_nobody_knows_the_vin(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var entry = await Entry(db, At(9));

        var first = await Save(db, entry);
        clock.Advance(TimeSpan.FromSeconds(2));
        var second = await Save(db, entry with { Facts = entry.Facts with { BookedAt = clock.GetUtcNow().UtcDateTime } });

        Assert.Equal(first.Value, second.Value);
        var order = await db.WorkOrders.AsNoTracking().SingleAsync();
        Assert.Equal((OrderStage.Booked, At(9), "刹车异响"), (order.Stage, order.AppointmentAt, order.Wish));
        Assert.True(VehicleNumber.IsStandIn(await db.Vehicles.Select(v => v.Vin).SingleAsync()));
        Assert.Equal("required", Assert.Single((await Save(db, entry with { Vehicle = new VehicleEntry(null, null, null, null) })).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Reception_reads_the_vin_the_mileage_and_the_steps(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Save(db, await Entry(db, At(9)));
        var order = await db.WorkOrders.AsNoTracking().SingleAsync();
        var found = new Reception(ServiceType.Repair, 32_100, [ServiceSteps.WalkRound], "低速刹车异响");

        var wrong = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Receive) { PromisedAt = At(12), Reception = found, Vin = "O O" });
        var received = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Receive) { PromisedAt = At(12), Reception = found, Vin = "lsvam4187c2184847" });

        Assert.Equal(new Problem("vin", "invalid"), Assert.Single(wrong.Problems));
        Assert.Equal(OrderStage.ToDispatch, received.Value?.Stage);
        var now = await db.WorkOrders.AsNoTracking().SingleAsync();
        Assert.Equal((At(12), ServiceType.Repair, 32_100, "低速刹车异响"), (now.PromisedAt, now.ServiceType, now.Mileage, now.Wish));
        Assert.Equal([ServiceSteps.WalkRound], now.Steps);
        var vehicle = await db.Vehicles.AsNoTracking().SingleAsync();
        Assert.Equal(("LSVAM4187C2184847", 32_100), (vehicle.Vin, vehicle.Mileage));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_vehicle_that_the_group_knows_by_its_vin_is_that_vehicle(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var known = await TestData.CreateVehicle(db);
        await Save(db, await Entry(db, At(9)));
        var order = await db.WorkOrders.AsNoTracking().SingleAsync();

        var received = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Receive) { PromisedAt = At(12), Vin = known.Vin });

        Assert.True(received.Succeeded);
        Assert.Equal(known.Id, (await db.WorkOrders.AsNoTracking().SingleAsync()).VehicleId);
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_time_is_agreed_where_there_is_room_and_can_be_taken_back(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var booked = await Booked(db, At(9));
        await Booked(db, At(10));
        await Booked(db, At(10, 15));
        OrderMove To(DateTime at, int version) => new(booked.Id, version, OrderAction.Reschedule) { AppointmentAt = at };

        Assert.Equal(SlotRoom.Full, Assert.Single((await Move(db, To(At(10, 30), booked.Version))).Problems).Code);
        Assert.Equal("in-the-past", Assert.Single((await Move(db, To(TestData.Noon.AddHours(-1), booked.Version))).Problems).Code);
        var moved = await Move(db, To(At(11), booked.Version));
        Assert.Equal(At(11), await db.WorkOrders.Where(o => o.Id == booked.Id).Select(o => o.AppointmentAt).SingleAsync());
        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single((await Move(db, To(At(14), booked.Version))).Problems).Code);
        Assert.Contains((await new OrderCardQuery(db, clock).Find(booked.Id, default))!.History.SelectMany(h => h.Fields), f => f == "appointmentAt"); // just moved

        db.ChangeTracker.Clear();
        Assert.True((await new UndoMove(new ImportTransaction(db, clock), db).Run(booked.Id, default)).Succeeded);
        Assert.Equal(At(9), await db.WorkOrders.Where(o => o.Id == booked.Id).Select(o => o.AppointmentAt).SingleAsync());
        Assert.NotNull(moved.Value);
    }

    [SkippableTheory, EachDatabase]
    public async Task Customer_care_keeps_bookings_where_they_are_kept_and_nowhere_else(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var booked = await Booked(db, At(9));
        var care = new OrderMover(Role.CustomerCare, null);

        Assert.Equal("not-allowed", Assert.Single((await Move(db, new OrderMove(booked.Id, booked.Version, OrderAction.Confirm), care)).Problems).Code);
        var confirmed = await Move(db, new OrderMove(booked.Id, booked.Version, OrderAction.Confirm), care with { AtBookings = true });
        Assert.Equal(TestData.Noon, await db.WorkOrders.Select(o => o.ConfirmedAt).SingleAsync());
        var version = confirmed.Value!.Version;
        Assert.Equal("not-allowed", Assert.Single((await Move(db, new OrderMove(booked.Id, version, OrderAction.Receive) { PromisedAt = At(9) }, care with { AtBookings = true })).Problems).Code);
        Assert.True((await Move(db, new OrderMove(booked.Id, version, OrderAction.Cancel) { CancelReason = CancelReason.NoShow }, care with { AtBookings = true })).Succeeded);
        Assert.Equal(CancelReason.NoShow, await db.WorkOrders.Select(o => o.CancelReason).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Promises_are_suggested_by_the_calendar_and_by_what_it_usually_takes(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var store = await db.Stores.SingleAsync();
        for (var n = 1; n <= SuggestPromises.FewestOrders; n++)
        {
            var received = TestData.Noon.AddDays(-n);
            await TestData.CreateOrder(db, store, f => f with { ReceivedAt = received, StartedAt = received, PromisedAt = received.AddHours(9), CompletedAt = received.AddMinutes(190), DeliveredAt = received.AddHours(5) });
        }

        Task<List<SuggestedPromise>> Suggest(ServiceType? type) => new SuggestPromises(db, new Application.Organization.Calendars(db), clock).Run(store.Id, type, default);
        var today = new DateOnly(2026, 7, 15);

        Assert.Equal(
            [
                new SuggestedPromise(PromiseKind.TwoHours, TestData.Noon.AddHours(2)), new SuggestedPromise(PromiseKind.Usual, TestData.Noon.AddMinutes(195)),
                new SuggestedPromise(PromiseKind.Today, On(today, 17, 30)), new SuggestedPromise(PromiseKind.NextDay, On(Thursday, 17, 30)),
            ],
            await Suggest(ServiceType.Repair));
        Assert.DoesNotContain(await Suggest(ServiceType.Bodywork), p => p.Kind == PromiseKind.Usual);
        clock.SetUtcNow(On(new DateOnly(2026, 7, 18), 17, 20)); // a Saturday evening: closed at 18:00 and on Sunday
        Assert.Equal(new SuggestedPromise(PromiseKind.NextDay, On(new DateOnly(2026, 7, 20), 17, 30)), Assert.Single(await Suggest(null)));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_next_slots_with_room_leave_out_those_that_are_full_or_over(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Booked(db, TestData.Noon.AddHours(1));
        await Booked(db, TestData.Noon.AddHours(1).AddMinutes(30));
        await Booked(db, TestData.Noon.AddHours(2));

        var free = await new FreeSlotsQuery(db, clock).Run(await StoreId(db), new DateOnly(2026, 7, 15), Zone, default);

        Assert.Equal(
            [new FreeSlot(TestData.Noon.AddHours(2), 1), new FreeSlot(TestData.Noon.AddHours(3), 2), new FreeSlot(TestData.Noon.AddHours(4), 2), new FreeSlot(TestData.Noon.AddHours(5), 2), new FreeSlot(At(8, 30), 2), new FreeSlot(At(9), 2)],
            free);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_booking_is_found_by_plate_name_and_phone_and_another_stores_is_not(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Save(db, await Entry(db, At(9)));
        var list = new BookingList(db);
        var store = await StoreId(db);

        foreach (var text in new[] { "b8888", "王", "138 0013" }) Assert.Equal(1, (await list.Page(store, text, 1, 10, default)).Total);
        Assert.Equal(0, (await list.Page(store, "李", 1, 10, default)).Total);
        var id = await db.WorkOrders.Select(o => o.Id).SingleAsync();
        Assert.NotNull(await list.Find(id, default));
        db.Scope = AccessScope.OfStores(db.Scope.GroupId, (await TestData.CreateStore(db)).Id);
        Assert.Null(await list.Find(id, default));
    }

    private static DateTime On(DateOnly day, int hour, int minute = 0) => LocalTime.ToUtc(day.ToDateTime(new TimeOnly(hour, minute)), Zone);

    private static DateTime At(int hour, int minute = 0) => On(Thursday, hour, minute);

    private static async Task<int> StoreId(KpiDbContext db) => (await db.Stores.SingleAsync()).Id;

    private static async Task<WorkOrder> Booked(KpiDbContext db, DateTime at, Func<WorkOrderFacts, WorkOrderFacts>? more = null) => await TestData.CreateOrder(
        db, await db.Stores.SingleAsync(),
        f => (more ?? (x => x))(f with { BookedAt = TestData.Noon.AddDays(-1), AppointmentAt = at, ReceivedAt = null, StartedAt = null, PromisedAt = null, CompletedAt = null, DeliveredAt = null }));

    private async Task<OrderEntry> Entry(KpiDbContext db, DateTime at)
    {
        var store = await db.Stores.AsNoTracking().SingleAsync();
        var advisor = await db.Employees.AsNoTracking().OrderBy(e => e.Id).FirstOrDefaultAsync() ?? await TestData.CreateEmployee(db, store);
        return new OrderEntry
        {
            Store = store.Code, Customer = new CustomerEntry(null, "王敏", "13800138000", null), Vehicle = new VehicleEntry(null, "沪B88888", "朗逸", "大众"), Advisor = advisor.Number,
            Facts = new WorkOrderFacts
            {
                CustomerId = 0, VehicleId = 0, AdvisorId = 0, ServiceType = ServiceType.Maintenance, BookedAt = clock.GetUtcNow().UtcDateTime, AppointmentAt = at, Wish = "刹车异响",
            },
        };
    }

    private Task<Outcome<SavedOrder>> Save(KpiDbContext db, OrderEntry entry)
    {
        db.ChangeTracker.Clear();
        return new SaveWorkOrder(new ImportTransaction(db, clock), db, new NextOrderNumber(db, clock), new SlotRoom(db)).Run(entry, default);
    }

    private Task<Outcome<MovedOrder>> Move(KpiDbContext db, OrderMove move, OrderMover? by = null)
    {
        db.ChangeTracker.Clear();
        return new MoveOrder(new ImportTransaction(db, clock), db, new SlotRoom(db)).Run(move, by ?? new OrderMover(Role.ServiceAdvisor, null), default);
    }

    private async Task<KpiDbContext> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        db.Actor = Actor.Account(1);
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var calendar = new StoreCalendar(store.GroupId, store.Id);
        TestData.Sound(calendar.OpenOn([null, .. Enumerable.Repeat("08:30-18:00", 6)]));
        TestData.Sound(calendar.TakeBookings(60, 2));
        db.Add(calendar);
        await db.SaveChangesAsync();
        return db;
    }
}
