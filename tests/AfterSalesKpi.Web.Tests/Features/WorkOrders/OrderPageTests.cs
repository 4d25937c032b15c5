using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.WorkOrders;

public sealed class OrderPageTests
{
    [Fact]
    public async Task An_advisor_moves_an_order_on_and_takes_the_step_back()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceAdvisor);
        var browser = await host.SignIn(account);

        Assert.Contains("接车单", await browser.GetStringAsync(address("")), StringComparison.Ordinal);
        var moved = await browser.PostForm(address(""), address("/move"), ("Version", "0"), ("Action", nameof(OrderAction.Pause)), ("Reason", nameof(PauseReason.WaitingParts)));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(PauseReason.WaitingParts, (await Read(host, order)).PausedFor);
        Assert.Contains("撤销上一步", await browser.GetStringAsync(address("")), StringComparison.Ordinal);
        await browser.PostForm(address(""), address("/undo"), ("Version", "1"));

        Assert.Null((await Read(host, order)).PausedFor);
    }

    [Fact]
    public async Task A_refused_promise_keeps_what_was_typed_and_an_agreed_one_counts()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceAdvisor);
        var browser = await host.SignIn(account);

        var refused = await browser.PostForm(address(""), address("/promise"), ("Version", "0"), ("Part", "promise"), ("PromisedAt", "改天"), ("AgreedByCustomer", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"改天\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await browser.PostForm(address(""), address("/promise"), ("Version", "0"), ("Part", "promise"), ("PromisedAt", "+8h"), ("AgreedByCustomer", "true"));
        Assert.Contains("已生效", await browser.GetStringAsync(address("")), StringComparison.Ordinal);

        Assert.Equal(TestData.Noon.AddHours(8), (await Read(host, order)).PromiseInForceAt);
    }

    [Fact]
    public async Task Who_acts_on_a_version_that_somebody_has_changed_is_told_and_nothing_is_lost()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceAdvisor);
        var browser = await host.SignIn(account);
        (string, string)[] pause = [("Version", "0"), ("Part", "pause"), ("Line", "0"), ("Reason", nameof(PauseReason.Sublet)), ("From", "12:05"), ("To", "12:10")];
        host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm(address(""), address("/pauses"), pause)).StatusCode);

        var late = await browser.PostForm(address(""), address("/pauses"), [.. pause[..^1], ("To", "12:30")]);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("value=\"12:30\"", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TestData.Noon.AddMinutes(10), Assert.Single((await Read(host, order)).Pauses).To);
    }

    [Fact]
    public async Task A_vehicle_that_comes_back_is_asked_about_and_the_answer_is_remembered()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceAdvisor, true);
        var browser = await host.SignIn(account);
        Assert.Contains("这是返修吗", await browser.GetStringAsync(address("")), StringComparison.Ordinal);

        await browser.PostForm(address(""), address("/rework"), ("Version", "0"), ("Text", "WO-0"));
        Assert.Equal("WO-0", (await Read(host, order)).ReworkOfNumber);
        await browser.PostForm(address(""), address("/rework"), ("Version", "1"));

        Assert.True((await Read(host, order)).ReworkRuledOut);
        Assert.DoesNotContain("这是返修吗", await browser.GetStringAsync(address("")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_voids_an_order_with_a_reason_corrects_times_and_prints()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceManager);
        var browser = await host.SignIn(account);
        host.Clock.Advance(TimeSpan.FromHours(2));
        await browser.PostForm(address(""), address("/jobs"), ("Version", "0"), ("Technician", $"{order.TechnicianId}"), ("Name", "更换刹车片"), ("StandardHours", "1.5"));
        var job = Assert.Single((await Read(host, order)).Jobs);
        await browser.PostForm(address(""), address($"/jobs/{job.Id}/spans"), ("Version", "1"), ("Spans", "07-15 12:10 ~ 12:40\n07-15 13:00 - 13:15"));
        var corrected = Assert.Single((await Read(host, order)).Jobs);
        Assert.Equal((5_400L, 2_700L), (corrected.StandardSeconds, corrected.ActualSeconds));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm(address(""), address("/void"), ("Version", "2"), ("Part", "void"))).StatusCode);
        await browser.PostForm(address(""), address("/void"), ("Version", "2"), ("Part", "void"), ("Text", "重复录入"));
        Assert.Contains("重复录入", await browser.GetStringAsync(address("")), StringComparison.Ordinal);
        await browser.PostForm(address(""), address("/restore"), ("Version", "3"));
        Assert.False((await Read(host, order)).Voided);

        foreach (var sheet in new[] { "reception", "delivery" })
        {
            Assert.Contains("更换刹车片", await browser.GetStringAsync(address($"/print/{sheet}")), StringComparison.Ordinal);
            Assert.Contains(sheet == "reception" ? "Reception sheet" : "Delivery sheet", await browser.GetStringAsync(address($"/print/{sheet}") + "&culture=en"), StringComparison.Ordinal);
            await browser.GetStringAsync(address("") + "&culture=zh-CN");
        }
    }

    [Fact]
    public async Task Causes_are_decided_on_the_form_by_the_manager_and_a_reading_can_be_taken_back()
    {
        await using var host = await KpiHost.Start();
        var (order, account, address) = await Shop(host, Role.ServiceManager);
        await using (var db = host.NewContext(order.GroupId))
        {
            var kept = await db.WorkOrders.SingleAsync();
            kept.Revise(kept.Facts with { Mileage = 42_000 });
            (await db.Customers.SingleAsync()).Describe("王敏", null, null, null);
            await db.SaveChangesAsync();
        }

        var advisor = await Number(host, order.GroupId, order.AdvisorId);
        var vin = await Vin(host, order);
        var browser = await host.SignIn(account);
        var saved = await browser.PostForm(
            address("/edit"), ("Version", "1"), ("Customer.Name", "王敏"), ("Vehicle.Vin", vin), ("Advisor", advisor), ("ServiceType", "Repair"),
            ("ReceivedAt", "2026-07-15 12:00"), ("StartedAt", "2026-07-15 12:00"), ("LateCause", nameof(LateCause.Parts)), ("ReworkCause", nameof(ReworkCause.Product)), ("ReworkNote", "照片 12"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var now = await Read(host, order);
        Assert.Equal((LateCause.Parts, ReworkCause.Product, "照片 12", null), (now.LateCause, now.ReworkCause, now.ReworkNote, now.Mileage));
    }

    private static async Task<string> Number(KpiHost host, int group, int employee)
    {
        await using var db = host.NewContext(group);
        return await db.Employees.Where(e => e.Id == employee).Select(e => e.Number).SingleAsync();
    }

    private static async Task<string> Vin(KpiHost host, WorkOrder order)
    {
        await using var db = host.NewContext(order.GroupId);
        return await db.Vehicles.Where(v => v.Id == order.VehicleId).Select(v => v.Vin).SingleAsync();
    }

    private static async Task<WorkOrder> Read(KpiHost host, WorkOrder order)
    {
        await using var db = host.NewContext(order.GroupId);
        return await db.WorkOrders.AsNoTracking().Include(o => o.Jobs).SingleAsync(o => o.Id == order.Id);
    }

    private static async Task<(WorkOrder Order, UserAccount Account, Func<string, string> Address)> Shop(KpiHost host, Role role, bool visitBefore = false)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var vehicle = await TestData.CreateVehicle(db);
        if (visitBefore)
        {
            await TestData.CreateOrder(
                db, store, f => f with { ReceivedAt = TestData.Noon.AddDays(-9), StartedAt = null, PromisedAt = null, CompletedAt = TestData.Noon.AddDays(-8), DeliveredAt = TestData.Noon.AddDays(-8) },
                vehicle: vehicle, number: "WO-0");
        }

        var order = await TestData.CreateOrder(db, store, f => f with { StartedAt = TestData.Noon, CompletedAt = null, DeliveredAt = null }, technician: technician, vehicle: vehicle, number: "WO-1");
        var account = await host.CreateAccount(store.GroupId, role, store, await TestData.CreateEmployee(db, store));
        return (order, account, part => $"/work-orders/WO-1{part}?store={store.Code}");
    }
}
