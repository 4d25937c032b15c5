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

public sealed class BookingDaysTests(TestDatabases databases) : BookingDesk(databases)
{
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
    public async Task The_next_slots_with_room_leave_out_those_that_are_full_or_over(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        await Booked(db, TestData.Noon.AddHours(1));
        await Booked(db, TestData.Noon.AddHours(1).AddMinutes(30));
        await Booked(db, TestData.Noon.AddHours(2));

        var free = await new FreeSlotsQuery(db, Clock).Run(await StoreId(db), new DateOnly(2026, 7, 15), Zone, default);

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
}
