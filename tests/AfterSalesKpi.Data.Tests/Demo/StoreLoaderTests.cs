using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class StoreLoaderTests(DemoStores stores) : IClassFixture<DemoStores>
{
    [Fact]
    public async Task Every_vehicle_has_a_vin_of_its_own_with_the_right_check_digit()
    {
        await using var db = stores.NewContext();
        var vins = await db.Vehicles.Select(v => v.Vin).ToListAsync();

        Assert.NotEmpty(vins);
        Assert.All(vins, vin => Assert.True(VehicleNumber.HasRightCheckDigit(vin), vin));
        Assert.Equal(vins.Count, vins.Distinct().Count());
    }

    [Fact]
    public async Task Nothing_has_happened_that_is_yet_to_come()
    {
        await using var db = stores.NewContext();
        var until = DemoStores.Until;

        Assert.Empty(await db.WorkOrders.Where(o => o.BookedAt > until || o.ReceivedAt > until || o.StartedAt > until || o.CompletedAt > until || o.DeliveredAt > until || o.CancelledAt > until).ToListAsync());
        Assert.Empty(await db.StockMovements.Where(m => m.At > until).ToListAsync());
        Assert.Empty(await db.PartRequests.Where(r => r.At > until).ToListAsync());
        Assert.Empty(await db.StockCounts.Where(c => c.At > until).ToListAsync());
        Assert.Empty(await db.FollowUps.Where(f => f.At > until).ToListAsync());
        Assert.Empty(await db.SurveyResponses.Where(r => r.At > until).ToListAsync());
        Assert.Empty(await db.Complaints.Where(c => c.At > until || c.DecidedAt > until).ToListAsync());
        Assert.Empty(await db.TrainingResults.Where(t => t.At > until).ToListAsync());
        Assert.Empty(await db.PeerReviews.Where(r => r.At > until).ToListAsync());
    }

    [Fact]
    public async Task Every_stage_of_the_board_has_a_card()
    {
        await using var db = stores.NewContext();
        var open = await db.WorkOrders.AsNoTracking().Where(o => o.DeliveredAt == null && o.CancelledAt == null).ToListAsync();

        var missing = Enum.GetValues<OrderStage>().Except([OrderStage.Delivered, OrderStage.Cancelled]).Except(open.Select(o => o.Stage));
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Everything_that_can_happen_to_an_order_has_happened()
    {
        await using var db = stores.NewContext();
        var orders = await db.WorkOrders.AsNoTracking().ToListAsync();

        Assert.Equal(Enum.GetValues<ServiceType>().Order(), orders.Select(o => o.ServiceType).Distinct().Order());
        Assert.Contains(orders, o => o.ReworkOfId is not null && o.ReworkCause is not null);
        Assert.Contains(orders, o => o.CompletedAt > o.PromiseInForceAt && o.LateCause is not null);
        Assert.Contains(orders, o => o.CancelledAt is not null);
        Assert.Contains(orders, o => o.ReceivedAt is null && o.BookedAt is not null && o.CancelledAt is null);
        Assert.Contains(orders, o => o.Promises.Any(p => p.AgreedByCustomer && p.At < o.PromisedAt));
        Assert.Contains(orders, o => o.Promises.Any(p => p.At > o.PromisedAt));
        Assert.Contains(orders, o => o.Steps is null && o.DeliveredAt is not null);
        Assert.Equal(
            Enum.GetValues<PauseReason>().Order(),
            orders.SelectMany(o => o.Pauses).Select(p => p.Reason).Distinct().Order());
    }

    [Fact]
    public async Task A_rework_is_of_the_same_vehicle_and_comes_after_the_delivery()
    {
        await using var db = stores.NewContext();
        var pairs = await (from r in db.WorkOrders join o in db.WorkOrders on r.ReworkOfId equals o.Id select new { r, o }).AsNoTracking().ToListAsync();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, p => Assert.Null(WorkOrderRules.CheckRework(p.r, p.o)));
        Assert.All(pairs, p => Assert.True(p.r.ReceivedAt > p.o.DeliveredAt));
    }

    [Fact]
    public async Task A_technician_never_leads_an_order_before_being_hired_or_after_leaving()
    {
        await using var db = stores.NewContext();
        var led = await (
            from o in db.WorkOrders
            join e in db.Employees on o.TechnicianId equals e.Id
            where o.ReceivedAt != null
            select new { o.Number, o.ReceivedAt, e.HiredOn, e.LeftOn }).ToListAsync();

        Assert.DoesNotContain(led, o => DateOnly.FromDateTime(o.ReceivedAt!.Value.AddHours(8)) is var day && (day < o.HiredOn || day > o.LeftOn)); // China is 8 hours ahead
        Assert.Contains(await db.Employees.ToListAsync(), e => e.LeftOn is not null);
        Assert.Contains(await db.Employees.Include(e => e.Assignments).ToListAsync(), e => e.Assignments.Count > 1);
    }

    [Fact]
    public async Task Some_customers_come_to_both_stores_and_some_with_two_vehicles()
    {
        await using var db = stores.NewContext();
        var visits = await db.WorkOrders.Select(o => new { o.CustomerId, o.StoreId, o.VehicleId }).Distinct().ToListAsync();

        Assert.Contains(visits.GroupBy(v => v.CustomerId), g => g.Select(v => v.StoreId).Distinct().Count() > 1);
        Assert.Contains(visits.GroupBy(v => v.CustomerId), g => g.Select(v => v.VehicleId).Distinct().Count() > 1);
    }

    [Fact]
    public async Task The_book_never_falls_below_what_was_counted_to_be_there()
    {
        await using var db = stores.NewContext();

        Assert.Empty(await db.StockCounts.Where(c => c.BookQuantity < 0).ToListAsync());
        Assert.Contains(await db.StockCounts.ToListAsync(), c => c.BookQuantity != c.CountedQuantity);
        Assert.Contains(await db.PartRequests.ToListAsync(), r => r.FilledAtOnce < r.Quantity);
    }

    [Fact]
    public async Task A_store_keeps_the_calendar_of_its_story()
    {
        await using var db = stores.NewContext();
        var kept = (await db.StoreCalendars.AsNoTracking().ToListAsync()).ConvertAll(c => c.Calendar);
        var first = new DateOnly(2026, 1, 1);

        Assert.Equal(2, kept.Count);
        Assert.All(kept, c => Assert.All(Enumerable.Range(0, 700).Select(first.AddDays), day => Assert.Equal(OpeningHours.IsOpen(day), c.IsWorkingDay(day))));
        Assert.All(kept, c => Assert.Equal("08:30-18:00", c.HoursOn(new DateOnly(2026, 11, 23))[0].ToString()));
    }

    [Fact]
    public async Task Customers_have_booked_for_the_next_days_and_some_have_not_been_answered_or_have_called_it_off()
    {
        await using var db = stores.NewContext();
        var hours = await db.HoursOf(await db.Stores.Select(s => s.Id).ToListAsync(), default);
        var booked = await db.WorkOrders.AsNoTracking().Where(o => o.AppointmentAt != null).ToListAsync();
        var ahead = booked.FindAll(o => o.AppointmentAt > DemoStores.Until);

        Assert.All(booked, o => Assert.True(o.AppointmentAt >= o.BookedAt && hours[o.StoreId].NextOpening(o.AppointmentAt!.Value) == o.AppointmentAt, o.Number)); // asked for
        Assert.True(ahead.Where(o => o.CancelledAt is null).Select(o => hours[o.StoreId].DayOf(o.AppointmentAt!.Value)).Distinct().Count() >= 9); // asked for
        Assert.Contains(ahead, o => o.ConfirmedAt is null && o.CancelledAt is null);
        Assert.Contains(ahead, o => o.ConfirmedAt is not null);
        Assert.Contains(ahead, o => o.Wish is not null);
        Assert.Contains(booked, o => o is { CancelReason: CancelReason.NoShow, ReceivedAt: null });
        Assert.Contains(booked, o => o.ReceivedAt is null && o.CancelledAt is null && o.AppointmentAt < DemoStores.Until); // somebody is late
        Assert.DoesNotContain(booked, o => o.ReceivedAt is null && o.CancelledAt is null && o.AppointmentAt < DemoStores.Until.AddHours(-1));
    }

    [Fact]
    public async Task No_order_lies_for_good_and_technicians_work_on_one_vehicle_each()
    {
        await using var db = stores.NewContext();
        var old = DemoStores.Until.AddDays(-15);

        Assert.Empty(await db.WorkOrders.Where(o => o.ReceivedAt < old && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided).Select(o => o.Number).ToListAsync());
        var running = await db.WorkOrderJobs.AsNoTracking().Where(j => j.RunningSince != null).ToListAsync();
        Assert.NotEmpty(running);
        Assert.Equal(running.Count, running.Select(j => j.TechnicianId).Distinct().Count());
        Assert.All(running, j => Assert.True(j.RunningSince <= DemoStores.Until));
        Assert.Contains(await db.WorkOrderJobs.AsNoTracking().ToListAsync(), j => j.Spans.Count > 0);
    }
}
