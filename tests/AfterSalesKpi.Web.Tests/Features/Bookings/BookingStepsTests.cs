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

public sealed class BookingStepsTests : BookingsShop
{
    [Fact]
    public async Task It_is_confirmed_once_however_often_somebody_clicks_and_taken_back_within_seconds()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await Host.SignIn(Desk);

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
    public async Task What_was_just_booked_is_taken_back_from_its_day_and_its_place_is_free_again()
    {
        var browser = await Host.SignIn(Desk);
        var booked = await browser.PostForm("/bookings/new", Form("2026-07-16 09:30"));
        var page = await browser.GetStringAsync(booked.Headers.Location);
        await using var db = Host.NewContext(Store.GroupId);
        var id = await db.WorkOrders.Select(o => o.Id).SingleAsync();
        Assert.Contains($"action=\"/bookings/{id}/undo\"", page, StringComparison.Ordinal);

        var undone = await browser.PostForm("/bookings", $"/bookings/{id}/undo");
        var day = await browser.GetStringAsync(undone.Headers.Location);

        Assert.Contains("沪B88888 的预约已撤销", day, StringComparison.Ordinal);
        Assert.DoesNotContain($"/bookings/{id}/", day, StringComparison.Ordinal);
        Assert.True(await db.WorkOrders.Select(o => o.Voided).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm("/bookings/new", Form("2026-07-16 09:30"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostForm("/bookings", $"/bookings/{id}/undo")).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_change_one_the_second_sees_how_it_stands()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await Host.SignIn(Desk);
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
        var browser = await Host.SignIn(Desk);

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
        var browser = await Host.SignIn(Desk);

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
        var browser = await Host.SignIn(Desk);
        var address = $"/work-orders/{booked.Number}/receive?store={Store.Code}";
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
        await using var db = Host.NewContext(Store.GroupId);
        var vehicle = await TestData.CreateVehicle(db);
        var before = await TestData.CreateOrder(db, Store, f => f with { ReceivedAt = TestData.Noon.AddDays(-7), StartedAt = null, PromisedAt = null, CompletedAt = TestData.Noon.AddDays(-7), DeliveredAt = TestData.Noon.AddDays(-7) }, Advisor, vehicle: vehicle);
        var booked = await Booked("2026-07-15T04:00:00Z", vehicle);

        var page = await (await Host.SignIn(Desk)).GetStringAsync($"/work-orders/{booked.Number}/receive?store={Store.Code}");

        Assert.Contains("rework-suggested", page, StringComparison.Ordinal);
        Assert.Contains(before.Number, page, StringComparison.Ordinal);
    }
}
