using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.WorkOrders;

public sealed class EntryTests
{
    [Fact]
    public async Task An_advisor_enters_an_order_with_times_as_they_are_typed()
    {
        await using var host = await KpiHost.Start();
        var (store, advisor, account) = await Shop(host);
        var browser = await host.SignIn(account);

        var page = await browser.GetStringAsync("/work-orders/new");
        var answer = await browser.PostForm("/work-orders/new", Form(advisor, ("PromisedAt", "+2h"), ("StartedAt", "1230")));

        Assert.Contains("WO260715-001", page, StringComparison.Ordinal);
        Assert.Contains($"<option selected=\"selected\" value=\"{advisor.Number}\">", page, StringComparison.Ordinal);
        Assert.Equal($"/work-orders/WO260715-001?store={store.Code}", answer.Headers.Location?.ToString());
        await using var db = host.NewContext(store.GroupId);
        var order = await db.WorkOrders.SingleAsync();
        Assert.Equal((TestData.Noon, TestData.Noon.AddHours(2), TestData.Noon.AddMinutes(30)), (order.ReceivedAt, order.PromisedAt, order.StartedAt));
        Assert.Equal("13800138000", (await db.Customers.SingleAsync()).Phone);
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_when_it_is_refused()
    {
        await using var host = await KpiHost.Start();
        var (_, advisor, account) = await Shop(host);
        var browser = await host.SignIn(account);

        var answer = await browser.PostForm("/work-orders/new", Form(advisor, ("PromisedAt", "soon"), ("CompletedAt", "9"), ("Jobs[0].Name", ""), ("Jobs[1].Name", "更换刹车片"), ("LabourAmount", "很多")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var kept in new[] { "soon", "很多", "更换刹车片", "2026-07-15 09:00" }) Assert.Contains($"value=\"{kept}\"", page, StringComparison.Ordinal);
        foreach (var wrong in new[] { "PromisedAt", "LabourAmount", "CompletedAt", "Jobs_0__Technician" }) Assert.Contains($"href=\"#{wrong}\"", page, StringComparison.Ordinal);
        await using var db = host.NewContext(account.GroupId);
        Assert.Equal(0, await db.WorkOrders.CountAsync());
    }

    [Fact]
    public async Task Of_two_who_correct_one_order_the_second_sees_both_versions_and_may_go_over_the_first()
    {
        await using var host = await KpiHost.Start();
        var (_, advisor, account) = await Shop(host);
        var browser = await host.SignIn(account);
        await browser.PostForm("/work-orders/new", Form(advisor));
        const string address = "/work-orders/WO260715-001/edit";
        await browser.PostForm(address, Form(advisor, ("Version", "0"), ("Vehicle.Model", "途观")));

        var late = await browser.PostForm(address, Form(advisor, ("Version", "0"), ("LabourAmount", "300.5")));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        await using var db = host.NewContext(account.GroupId);
        var theirs = await db.WorkOrders.AsNoTracking().SingleAsync();
        Assert.Contains("<td>300.5</td>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"300.5\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"Version\" value=\"{theirs.Version}\"", page, StringComparison.Ordinal);
        var mine = await browser.PostForm(address, Form(advisor, ("Version", $"{theirs.Version}"), ("LabourAmount", "300.5")));
        Assert.Equal(HttpStatusCode.Redirect, mine.StatusCode);
        Assert.Equal(30_050, (await db.WorkOrders.AsNoTracking().SingleAsync()).LabourFen);
    }

    [Fact]
    public async Task Another_stores_order_is_not_found_and_a_number_of_two_stores_is_asked_about()
    {
        await using var host = await KpiHost.Start();
        var (store, _, account) = await Shop(host);
        await using (var db = host.NewContext(store.GroupId))
        {
            var other = await TestData.CreateStore(db);
            await TestData.CreateOrder(db, other, number: "OTHER-1");
            await TestData.CreateOrder(db, other, number: "BOTH-1");
            await TestData.CreateOrder(db, store, number: "BOTH-1");
        }

        var advisor = await host.SignIn(account);
        var administrator = await host.SignIn(await host.CreateAccount(store.GroupId, Role.GroupAdmin));

        Assert.Equal(HttpStatusCode.NotFound, (await advisor.GetAsync("/work-orders/OTHER-1/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await advisor.PostForm("/work-orders/new", "/work-orders/OTHER-1/edit", ("Version", "0"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await advisor.GetAsync("/work-orders/BOTH-1/edit")).StatusCode);
        Assert.Contains($"/work-orders/BOTH-1/edit?store={store.Code}", await administrator.GetStringAsync("/work-orders/BOTH-1/edit"), StringComparison.Ordinal);
        Assert.Contains("name=\"Version\"", await administrator.GetStringAsync($"/work-orders/BOTH-1/edit?store={store.Code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_guests_and_the_meaning_of_a_field_are_told_while_typing()
    {
        await using var host = await KpiHost.Start();
        var (_, advisor, account) = await Shop(host);
        var browser = await host.SignIn(account);
        await browser.PostForm("/work-orders/new", Form(advisor));

        Assert.Contains("data-name=\"王敏\"", await browser.GetStringAsync("/work-orders/entry/find?q=沪A12"), StringComparison.Ordinal);
        Assert.Contains("2026-07-16 09:00", await browser.GetStringAsync("/work-orders/entry/check?kind=time&text=明天9"), StringComparison.Ordinal);
        Assert.Contains("\"warns\":true", await browser.GetStringAsync("/work-orders/entry/check?kind=vin&text=LSVAM4187C2184848"), StringComparison.Ordinal);
        Assert.Contains("\"warns\":false", await browser.GetStringAsync("/work-orders/entry/check?kind=vin&text=LSVAM4187C2184847"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_may_not_enter_orders_is_refused()
    {
        await using var host = await KpiHost.Start();
        var (store, _, _) = await Shop(host);
        var technician = await host.SignIn(await host.CreateAccount(store.GroupId, Role.Technician, store));

        Assert.NotEqual(HttpStatusCode.OK, (await technician.GetAsync("/work-orders/new")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await technician.GetAsync("/work-orders/entry/find?q=13800")).StatusCode);
    }

    private static (string Name, string Value)[] Form(Employee advisor, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] usual =
        [
            ("Customer.Name", "王敏"), ("Customer.Phone", "138 0013 8000"), ("Vehicle.Vin", "lsvam4187c2184847"), ("Vehicle.Plate", "沪a12345"), ("Number", "WO260715-001"),
            ("Proposed", "WO260715-001"), ("ServiceType", nameof(ServiceType.Repair)), ("Advisor", advisor.Number), ("ReceivedAt", "2026-07-15 12:00"), ("StepsKept", "true"),
        ];
        return [.. usual.Where(u => more.All(m => m.Name != u.Name)), .. more];
    }

    private static async Task<(Store Store, Employee Advisor, UserAccount Account)> Shop(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        return (store, advisor, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
    }
}
