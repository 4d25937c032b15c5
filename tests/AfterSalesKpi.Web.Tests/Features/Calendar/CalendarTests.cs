using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Calendar;

public sealed class CalendarTests
{
    private const string Address = "/admin/calendar";

    [Fact]
    public async Task A_manager_gives_the_store_hours_and_holidays_and_another_store_can_copy_them()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var (store, other) = (await TestData.CreateStore(db), await TestData.CreateStore(db));
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.ServiceManager, store));

        var answer = await browser.PostForm(Address, Form(("Days", "2027-02-05 ~ 2027-02-11 春节")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await db.StoreCalendars.AsNoTracking().SingleAsync(c => c.StoreId == store.Id);
        Assert.False(kept.Calendar.IsWorkingDay(new DateOnly(2027, 2, 7)));
        Assert.Equal(30, kept.SlotMinutes);
        var admin = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.GroupAdmin));
        Assert.Contains("2027-02-05 ~ 2027-02-11 春节", await admin.GetStringAsync($"{Address}?store={other.Code}&from={store.Code}"), StringComparison.Ordinal);
        Assert.False(await db.StoreCalendars.AnyAsync(c => c.StoreId == other.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{Address}?from={other.Code}")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_and_named()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.ServiceManager, await TestData.CreateStore(db)));

        var answer = await browser.PostForm(Address, Form(("Weekdays[2]", "morning")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("value=\"morning\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#Weekdays_2_\"", page, StringComparison.Ordinal);
        Assert.False(await db.StoreCalendars.AnyAsync());
    }

    [Fact]
    public async Task A_calendar_that_somebody_else_has_saved_is_shown_and_not_overwritten()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.ServiceManager, await TestData.CreateStore(db)));
        await browser.PostForm(Address, Form());

        var late = await browser.PostForm(Address, Form(("Weekdays[1]", "07:00-20:00")));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("value=\"07:00-20:00\"", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("08:30-18:00", (await db.StoreCalendars.AsNoTracking().SingleAsync()).Weekdays[1]);
    }

    private static (string, string)[] Form(params (string Name, string Value)[] others)
    {
        var fields = Enumerable.Range(0, 7).Select(d => ($"Weekdays[{d}]", d == 0 ? "" : "08:30-18:00")).ToDictionary();
        (fields["SlotMinutes"], fields["SlotCapacity"]) = ("30", "3");
        foreach (var (name, value) in others) fields[name] = value;
        return [.. fields.Select(f => (f.Key, f.Value))];
    }
}
