using System.Globalization;
using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Bookings;

/// <summary>A store that opens every day from 08:30 to 18:00 and takes one booking an hour; noon on 2026-07-15.</summary>
public sealed class BookingsTests : IAsyncLifetime
{
    private KpiHost host = null!; // started before each test
    private Store store = null!;
    private Employee advisor = null!;
    private UserAccount desk = null!;

    [Fact]
    public async Task The_day_shows_its_slots_and_who_is_expected()
    {
        var booked = await Booked("2026-07-16T01:15:00Z");
        var browser = await host.SignIn(desk);

        var page = await browser.GetStringAsync("/bookings?day=2026-07-16");

        Assert.Contains("预约 2026-07-16 周四", page, StringComparison.Ordinal);
        Assert.Contains("已满", page, StringComparison.Ordinal);
        Assert.Contains($"action=\"/bookings/{booked.Id}/confirm\"", page, StringComparison.Ordinal);
        Assert.Contains("/bookings/new?store=" + store.Code + "&amp;at=2026-07-16%2010%3A00", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/bookings?store=" + store.Code + "&amp;day=2026-07-15\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bookings.", page.Replace("Nav.Bookings", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_day_says_why_and_an_empty_one_what_to_do()
    {
        await using (var db = host.NewContext(store.GroupId))
        {
            var kept = await db.StoreCalendars.SingleAsync();
            Assert.True(kept.Observe([new SpecialDay(new DateOnly(2026, 7, 16), "店庆", "")]).Succeeded);
            await db.SaveChangesAsync();
        }

        var page = await (await host.SignIn(desk)).GetStringAsync("/bookings?day=2026-07-16");

        Assert.Contains("店庆，门店休息。", page, StringComparison.Ordinal);
        Assert.Contains("这一天没有可约时段", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_slot_asks_first_and_keeps_what_was_typed()
    {
        await Booked("2026-07-16T01:00:00Z");
        var browser = await host.SignIn(desk);

        var asked = await browser.PostForm("/bookings/new", Form("2026-07-16 09:30"));
        var page = await asked.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("name=\"Overbook\" value=\"2026-07-16 09:30\"", page, StringComparison.Ordinal);
        Assert.Contains("异响", page, StringComparison.Ordinal);
        Assert.Contains("value=\"沪B88888\"", page, StringComparison.Ordinal);
        var other = await browser.PostForm("/bookings/new", [.. Form("2026-07-16 09:45"), ("Overbook", "2026-07-16 09:30")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode); // said about another time

        var done = await browser.PostForm("/bookings/new", [.. Form("2026-07-16 09:30"), ("Overbook", "2026-07-16 09:30")]);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        await browser.PostForm("/bookings/new", [.. Form("2026-07-16 09:30"), ("Overbook", "2026-07-16 09:30")]); // a second click

        await using var db = host.NewContext(store.GroupId);
        Assert.Equal(2, await db.WorkOrders.CountAsync());
        Assert.Contains("超约 1", await browser.GetStringAsync(done.Headers.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_over_is_named_beside_its_field()
    {
        var browser = await host.SignIn(desk);

        var answer = await browser.PostForm("/bookings/new", ("Customer.Name", "王敏"), ("AppointmentAt", "9:00"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        foreach (var field in new[] { "Vehicle_Plate", "ServiceType", "Advisor", "AppointmentAt" }) Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
        Assert.Contains("这个时间已经过去", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_confirmed_once_however_often_somebody_clicks_and_taken_back_within_seconds()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await host.SignIn(desk);

        var first = await Do(browser, booked, "confirm");
        var second = await Do(browser, booked, "confirm");
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(TestData.Noon, (await Read(booked)).ConfirmedAt);
        var page = await browser.GetStringAsync(first.Headers.Location);
        Assert.Contains($"action=\"/bookings/{booked.Id}/undo\"", page, StringComparison.Ordinal);

        await browser.PostForm("/bookings", $"/bookings/{booked.Id}/undo");
        Assert.Null((await Read(booked)).ConfirmedAt);
        var late = await browser.PostForm("/bookings", $"/bookings/{booked.Id}/undo");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
    }

    [Fact]
    public async Task Of_two_who_change_one_the_second_sees_how_it_stands()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await host.SignIn(desk);
        await Do(browser, booked, "confirm");

        var cancelled = await Do(browser, booked, "cancel", ("Reason", nameof(CancelReason.Customer)), ("Note", "改日再约"));
        var page = await cancelled.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Conflict, cancelled.StatusCode);
        Assert.Contains("已确认", page, StringComparison.Ordinal);
        Assert.Contains("改日再约", page, StringComparison.Ordinal);
        Assert.Null((await Read(booked)).CancelledAt);
    }

    [Fact]
    public async Task It_is_called_off_with_a_reason_or_noted_as_a_no_show()
    {
        var (booked, missed) = (await Booked("2026-07-16T01:00:00Z"), await Booked("2026-07-15T02:00:00Z"));
        var browser = await host.SignIn(desk);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Do(browser, booked, "cancel")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Do(browser, booked, "cancel", ("Reason", nameof(CancelReason.Other)))).StatusCode);
        await Do(browser, booked, "cancel", ("Reason", nameof(CancelReason.Other)), ("Note", "车卖了"));
        await Do(browser, missed, "no-show");

        Assert.Equal((CancelReason.Other, "车卖了"), ((await Read(booked)).CancelReason, (await Read(booked)).CancelNote));
        Assert.Equal(CancelReason.NoShow, (await Read(missed)).CancelReason);
        Assert.Contains("未到店", await browser.GetStringAsync("/bookings?day=2026-07-15"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_time_asks_when_it_is_full_and_leads_to_its_day()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        await Booked("2026-07-17T01:00:00Z");
        var browser = await host.SignIn(desk);

        var full = await Do(browser, booked, "move", ("AppointmentAt", "7-17 9:10"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, full.StatusCode);
        Assert.Contains("name=\"Overbook\" value=\"2026-07-17 09:10\"", await full.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var moved = await Do(browser, booked, "move", ("AppointmentAt", "7-17 11:00"));

        Assert.Contains("day=2026-07-17", moved.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 7, 17, 3, 0, 0), (await Read(booked)).AppointmentAt);
        Assert.Contains("<span class=\"text-secondary\">约定到店</span>", await browser.GetStringAsync($"/work-orders/{booked.Number}"), StringComparison.Ordinal); // its history
    }

    [Fact]
    public async Task It_is_received_with_a_promise_and_leads_to_the_sheet()
    {
        var booked = await Booked("2026-07-15T04:00:00Z");
        var browser = await host.SignIn(desk);
        var address = $"/work-orders/{booked.Number}/receive?store={store.Code}";
        Assert.Contains("data-time=\"2026-07-15 14:00\"", await browser.GetStringAsync(address), StringComparison.Ordinal);

        var asked = await browser.PostForm("/bookings", address, ("Version", Text(booked.Version)), ("ServiceType", "Repair"), ("Wish", "刹车异响"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("刹车异响", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        (string, string)[] form = [("Version", Text(booked.Version)), ("PromisedAt", "+2h"), ("ServiceType", "Repair"), ("Mileage", "32,100"), ("Steps", ServiceSteps.WalkRound)];
        var done = await browser.PostForm("/bookings", address, form);
        Assert.Contains("received-now", await browser.GetStringAsync(done.Headers.Location), StringComparison.Ordinal); // and the sheet to print
        var again = await browser.PostForm("/bookings", address, form);

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var order = await Read(booked);
        Assert.Equal((TestData.Noon, TestData.Noon.AddHours(2), 32_100), (order.ReceivedAt, order.PromisedAt, order.Mileage));
        Assert.Equal([ServiceSteps.WalkRound], order.Steps);
    }

    [Fact]
    public async Task A_vehicle_that_was_here_a_week_ago_is_asked_about()
    {
        await using var db = host.NewContext(store.GroupId);
        var vehicle = await TestData.CreateVehicle(db);
        var before = await TestData.CreateOrder(db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-7), StartedAt = null, PromisedAt = null, CompletedAt = TestData.Noon.AddDays(-7), DeliveredAt = TestData.Noon.AddDays(-7) }, advisor, vehicle: vehicle);
        var booked = await Booked("2026-07-15T04:00:00Z", vehicle);

        var page = await (await host.SignIn(desk)).GetStringAsync($"/work-orders/{booked.Number}/receive?store={store.Code}");

        Assert.Contains("rework-suggested", page, StringComparison.Ordinal);
        Assert.Contains(before.Number, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Customer_care_books_and_confirms_and_receives_nobody()
    {
        var booked = await Booked("2026-07-15T06:00:00Z");
        var care = await host.SignIn(await host.CreateAccount(store.GroupId, Role.CustomerCare, store));

        var page = await care.GetStringAsync("/bookings");
        Assert.DoesNotContain("/receive", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Do(care, booked, "confirm")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await care.PostForm("/bookings/new", Form("2026-07-16 10:30"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await care.GetAsync($"/work-orders/{booked.Number}/receive?store={store.Code}")).StatusCode);
    }

    [Fact]
    public async Task Another_stores_booking_is_not_there()
    {
        await using var db = host.NewContext(store.GroupId);
        var elsewhere = await TestData.CreateStore(db);
        var booked = await Booked("2026-07-16T01:00:00Z", null, elsewhere);
        var browser = await host.SignIn(desk);

        foreach (var action in new[] { "confirm", "no-show", "cancel", "move", "undo" }) Assert.Equal(HttpStatusCode.NotFound, (await Do(browser, booked, action)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/work-orders/{booked.Number}/receive")).StatusCode);
        Assert.DoesNotContain(booked.Number, await browser.GetStringAsync("/bookings?day=2026-07-16"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_found_printed_and_taken_away()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await host.SignIn(desk);

        Assert.Contains($"done={booked.Id}", await browser.GetStringAsync($"/bookings?q={booked.Number}"), StringComparison.Ordinal);
        Assert.Contains("没有找到预约", await browser.GetStringAsync("/bookings?q=沪X00000"), StringComparison.Ordinal);
        Assert.Contains("共 1 台", await browser.GetStringAsync("/bookings/print?day=2026-07-16"), StringComparison.Ordinal);
        Assert.Contains("这一天没有预约", await browser.GetStringAsync("/bookings/print?day=2026-07-18"), StringComparison.Ordinal);
        var sheet = await browser.GetAsync("/bookings/export?day=2026-07-16");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType?.MediaType);
        Assert.Contains("有空", await browser.GetStringAsync("/bookings/room?appointmentAt=7-16 10:00"), StringComparison.Ordinal);
        Assert.Contains("已约 1 个", await browser.GetStringAsync("/bookings/room?appointmentAt=7-16 9:00"), StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        store = await TestData.CreateStore(db);
        advisor = await TestData.CreateEmployee(db, store);
        var calendar = new StoreCalendar(store.GroupId, store.Id);
        TestData.Sound(calendar.OpenOn([.. Enumerable.Repeat("08:30-18:00", 7)]));
        TestData.Sound(calendar.TakeBookings(60, 1));
        db.Add(calendar);
        await db.SaveChangesAsync();
        desk = await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Task<HttpResponseMessage> Do(HttpClient browser, WorkOrder booked, string action, params (string Name, string Value)[] more) =>
        browser.PostForm("/bookings", $"/bookings/{booked.Id}/{action}", [("Version", Text(booked.Version)), .. more]);

    private (string Name, string Value)[] Form(string at) =>
    [
        ("Customer.Name", "王敏"), ("Customer.Phone", "138 0013 8000"), ("Vehicle.Plate", "沪B88888"), ("ServiceType", "Repair"), ("Advisor", advisor.Number),
        ("AppointmentAt", at), ("Wish", "刹车异响"),
    ];

    private async Task<WorkOrder> Booked(string at, Vehicle? vehicle = null, Store? elsewhere = null)
    {
        await using var db = host.NewContext(store.GroupId);
        return await TestData.CreateOrder(
            db, elsewhere ?? store,
            f => f with
            {
                BookedAt = TestData.Noon.AddDays(-1), AppointmentAt = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture).UtcDateTime, ReceivedAt = null, StartedAt = null, PromisedAt = null,
                CompletedAt = null, DeliveredAt = null,
            },
            elsewhere is null ? advisor : null,
            vehicle: vehicle);
    }

    private async Task<WorkOrder> Read(WorkOrder order)
    {
        await using var db = host.NewContext(store.GroupId);
        return await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
    }
}
