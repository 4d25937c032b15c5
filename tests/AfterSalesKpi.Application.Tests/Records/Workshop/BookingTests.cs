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
public sealed class BookingTests(TestDatabases databases) : BookingDesk(databases)
{
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
    public async Task Of_several_who_take_the_last_places_at_one_moment_no_more_get_one_than_there_are(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        for (var hour = 9; hour < 14; hour++)
        {
            var at = At(hour);
            var entries = new List<OrderEntry>();
            for (var n = 0; n < 4; n++) entries.Add(await Entry(db, at) with { Vehicle = new VehicleEntry(null, $"沪C{hour:00}{n:000}", "朗逸", "大众") });

            var booked = await Task.WhenAll(entries.Select(entry => Task.Run(async () =>
            {
                await using var own = await Another(provider, db);
                return await Save(own, entry);
            })));

            Assert.Equal(2, await db.WorkOrders.CountAsync(o => o.AppointmentAt == at));
            Assert.Equal(2, booked.Count(b => b.Succeeded));
            Assert.All(booked.Where(b => !b.Succeeded), b => Assert.Equal(new Problem("appointmentAt", SlotRoom.Full, 2, 2), Assert.Single(b.Problems)));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task What_was_just_booked_can_be_taken_back_for_some_seconds_and_leaves_its_place_free(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Booked(db, At(9));
        await Save(db, await Entry(db, At(9)));
        var order = await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Wish == "刹车异响");

        db.ChangeTracker.Clear();
        Assert.True((await new UndoMove(new ImportTransaction(db, Clock), db).Run(order.Id, default)).Succeeded);

        Assert.Equal((true, (DateTime?)null), await db.WorkOrders.Where(o => o.Id == order.Id).Select(o => new ValueTuple<bool, DateTime?>(o.Voided, o.CancelledAt)).SingleAsync());
        Assert.Equal("nothing-to-undo", Assert.Single((await new UndoMove(new ImportTransaction(db, Clock), db).Run(order.Id, default)).Problems).Code);
        Assert.True((await Save(db, await Entry(db, At(9)))).Succeeded);
        var second = await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Wish == "刹车异响" && !o.Voided);
        Clock.Advance(TimeSpan.FromSeconds(LastMove.UndoSeconds + 1));
        Assert.Equal("undo-too-late", Assert.Single((await new UndoMove(new ImportTransaction(db, Clock), db).Run(second.Id, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Sent_twice_it_is_one_booking_though_nobody_knows_the_vin(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var entry = await Entry(db, At(9));

        var first = await Save(db, entry);
        Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await Save(db, entry with { Facts = entry.Facts with { BookedAt = Clock.GetUtcNow().UtcDateTime } });

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
        Assert.Contains((await new OrderCardQuery(db, Clock).Find(booked.Id, default))!.History.SelectMany(h => h.Fields), f => f == "appointmentAt"); // just moved

        db.ChangeTracker.Clear();
        Assert.True((await new UndoMove(new ImportTransaction(db, Clock), db).Run(booked.Id, default)).Succeeded);
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

        Task<List<SuggestedPromise>> Suggest(ServiceType? type) => new SuggestPromises(db, new Application.Organization.Calendars(db), Clock).Run(store.Id, type, default);
        var today = new DateOnly(2026, 7, 15);

        Assert.Equal(
            [
                new SuggestedPromise(PromiseKind.TwoHours, TestData.Noon.AddHours(2)), new SuggestedPromise(PromiseKind.Usual, TestData.Noon.AddMinutes(195)),
                new SuggestedPromise(PromiseKind.Today, On(today, 17, 30)), new SuggestedPromise(PromiseKind.NextDay, On(Thursday, 17, 30)),
            ],
            await Suggest(ServiceType.Repair));
        Assert.DoesNotContain(await Suggest(ServiceType.Bodywork), p => p.Kind == PromiseKind.Usual);
        Clock.SetUtcNow(On(new DateOnly(2026, 7, 18), 17, 20)); // a Saturday evening: closed at 18:00 and on Sunday
        Assert.Equal(new SuggestedPromise(PromiseKind.NextDay, On(new DateOnly(2026, 7, 20), 17, 30)), Assert.Single(await Suggest(null)));
    }
}
