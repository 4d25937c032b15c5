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
public sealed class BookingsTests : BookingsShop
{
    [Fact]
    public async Task The_day_shows_its_slots_and_who_is_expected()
    {
        var booked = await Booked("2026-07-16T01:15:00Z");
        var browser = await Host.SignIn(Desk);

        var page = await browser.GetStringAsync("/bookings?day=2026-07-16");

        Assert.Contains("预约 2026-07-16 周四", page, StringComparison.Ordinal);
        Assert.Contains("已满", page, StringComparison.Ordinal);
        Assert.Contains($"action=\"/bookings/{booked.Id}/confirm\"", page, StringComparison.Ordinal);
        Assert.Contains("/bookings/new?store=" + Store.Code + "&amp;at=2026-07-16%2010%3A00", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/bookings?store=" + Store.Code + "&amp;day=2026-07-15\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bookings.", page.Replace("Nav.Bookings", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_day_says_why_and_an_empty_one_what_to_do()
    {
        await using (var db = Host.NewContext(Store.GroupId))
        {
            var kept = await db.StoreCalendars.SingleAsync();
            Assert.True(kept.Observe([new SpecialDay(new DateOnly(2026, 7, 16), "店庆", "")]).Succeeded);
            await db.SaveChangesAsync();
        }

        var page = await (await Host.SignIn(Desk)).GetStringAsync("/bookings?day=2026-07-16");

        Assert.Contains("店庆，门店休息。", page, StringComparison.Ordinal);
        Assert.Contains("这一天没有可约时段", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_slot_asks_first_and_keeps_what_was_typed()
    {
        await Booked("2026-07-16T01:00:00Z");
        var browser = await Host.SignIn(Desk);

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

        await using var db = Host.NewContext(Store.GroupId);
        Assert.Equal(2, await db.WorkOrders.CountAsync());
        Assert.Contains("超约 1", await browser.GetStringAsync(done.Headers.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_over_is_named_beside_its_field()
    {
        var browser = await Host.SignIn(Desk);

        var answer = await browser.PostForm("/bookings/new", ("Customer.Name", "王敏"), ("AppointmentAt", "9:00"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        foreach (var field in new[] { "Vehicle_Plate", "ServiceType", "Advisor", "AppointmentAt" }) Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
        Assert.Contains("这个时间已经过去", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Customer_care_books_and_confirms_and_receives_nobody()
    {
        var booked = await Booked("2026-07-15T06:00:00Z");
        var care = await Host.SignIn(await Host.CreateAccount(Store.GroupId, Role.CustomerCare, Store));

        var page = await care.GetStringAsync("/bookings");
        Assert.DoesNotContain("/receive", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Do(care, booked, "confirm")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await care.PostForm("/bookings/new", Form("2026-07-16 10:30"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await care.GetAsync($"/work-orders/{booked.Number}/receive?store={Store.Code}")).StatusCode);
    }

    [Fact]
    public async Task Another_stores_booking_is_not_there()
    {
        await using var db = Host.NewContext(Store.GroupId);
        var elsewhere = await TestData.CreateStore(db);
        var booked = await Booked("2026-07-16T01:00:00Z", null, elsewhere);
        var browser = await Host.SignIn(Desk);

        foreach (var action in new[] { "confirm", "no-show", "cancel", "move", "undo" }) Assert.Equal(HttpStatusCode.NotFound, (await Do(browser, booked, action)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/work-orders/{booked.Number}/receive")).StatusCode);
        Assert.DoesNotContain(booked.Number, await browser.GetStringAsync("/bookings?day=2026-07-16"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_found_printed_and_taken_away()
    {
        var booked = await Booked("2026-07-16T01:00:00Z");
        var browser = await Host.SignIn(Desk);

        Assert.Contains($"done={booked.Id}", await browser.GetStringAsync($"/bookings?q={booked.Number}"), StringComparison.Ordinal);
        Assert.Contains("没有找到预约", await browser.GetStringAsync("/bookings?q=沪X00000"), StringComparison.Ordinal);
        Assert.Contains("共 1 台", await browser.GetStringAsync("/bookings/print?day=2026-07-16"), StringComparison.Ordinal);
        Assert.Contains("这一天没有预约", await browser.GetStringAsync("/bookings/print?day=2026-07-18"), StringComparison.Ordinal);
        var sheet = await browser.GetAsync("/bookings/export?day=2026-07-16");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType?.MediaType);
        Assert.Contains("有空", await browser.GetStringAsync("/bookings/room?appointmentAt=7-16 10:00"), StringComparison.Ordinal);
        Assert.Contains("已约 1 个", await browser.GetStringAsync("/bookings/room?appointmentAt=7-16 9:00"), StringComparison.Ordinal);
    }
}
