using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.ServiceProcess;

public sealed class ServiceProcessTests
{
    private const string Address = "/admin/service-process";

    [Fact]
    public async Task A_group_administrator_plans_another_process_and_withdraws_it()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.GroupAdmin));

        var planned = await browser.PostForm(Address, Form("2026-08-01"));

        Assert.Equal(HttpStatusCode.Redirect, planned.StatusCode);
        var kept = await db.ServiceProcesses.AsNoTracking().SingleAsync();
        var step = Assert.Single(kept.Steps);
        Assert.Equal(("car-wash", "洗车", "Car wash", StepRole.Technician), (step.Code, step.NameZh, step.NameEn, step.Role));
        Assert.Equal([ServiceType.Maintenance], step.Required);
        Assert.Equal([ServiceType.Repair], step.Optional);
        Assert.Contains("自 2026-08-01", await browser.GetStringAsync(Address), StringComparison.Ordinal);
        var gone = await browser.PostForm(Address, Address + "/withdraw", ("id", kept.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("version", "0"));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.False(await db.ServiceProcesses.AnyAsync());
    }

    [Fact]
    public async Task Steps_are_added_moved_and_retired_without_saving_and_looked_at_ahead()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        await TestData.CreateOrder(db, await TestData.CreateStore(db), f => f with { DeliveredAt = null });
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.GroupAdmin));

        var added = await (await browser.PostForm(Address, [.. Form("2026-08-01"), ("arrange", "add")])).Content.ReadAsStringAsync();
        var moved = await (await browser.PostForm(Address, [.. Form("2026-08-01"), ("Steps[1].NameZh", "打蜡"), ("Steps[1].NameEn", "Polish"), ("arrange", "up:1")])).Content.ReadAsStringAsync();
        var retired = await (await browser.PostForm(Address, [.. Form("2026-08-01"), ("arrange", "retire:0")])).Content.ReadAsStringAsync();
        var ahead = await (await browser.PostForm(Address, [.. Form("2026-08-01"), ("arrange", "preview")])).Content.ReadAsStringAsync();

        Assert.Contains("name=\"Steps[1].NameZh\"", added, StringComparison.Ordinal);
        Assert.True(moved.IndexOf("value=\"打蜡\"", StringComparison.Ordinal) < moved.IndexOf("value=\"洗车\"", StringComparison.Ordinal));
        Assert.DoesNotContain("name=\"Steps[0].NameZh\"", retired, StringComparison.Ordinal);
        Assert.Contains("取消：环车检查、报价说明、故障诊断、质量检验、结果说明", ahead, StringComparison.Ordinal);
        Assert.False(await db.ServiceProcesses.AnyAsync());
    }

    [Fact]
    public async Task What_is_wrong_is_named_at_its_step_and_kept()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var browser = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.GroupAdmin));

        var answer = await browser.PostForm(Address, [.. Form("2026-07-15").Where(f => f.Item1 != "Steps[0].NameEn"), ("Steps[0].NameEn", "")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("href=\"#Form_Steps_0__NameEn\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#Form_From\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"洗车\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Human_resources_read_it_and_its_names_stand_where_orders_are_printed()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store, f => f with { DeliveredAt = null, Steps = ["wash", ServiceSteps.WalkRound] });
        ProcessStep wash = new("wash", "精洗内饰", "Detailing", StepRole.Advisor, [ServiceType.Repair], []);
        db.Add(Domain.Records.Workshop.ServiceProcess.From(store.GroupId, TestData.Noon.AddDays(-1), [wash]).Value!);
        await db.SaveChangesAsync();
        var reader = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.HumanResources));
        var advisor = await host.SignIn(await host.CreateAccount(db.Scope.GroupId, Role.ServiceAdvisor, store));

        var page = await reader.GetStringAsync(Address);
        Assert.Contains("精洗内饰", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Steps[0].NameZh\"", page, StringComparison.Ordinal);
        foreach (var part in new[] { "", "/delivery", "/print/delivery", "/print/reception" })
        {
            Assert.Contains("精洗内饰", await advisor.GetStringAsync($"/work-orders/{order.Number}{part}?store={store.Code}"), StringComparison.Ordinal);
        }

        Assert.Contains("环车检查", await advisor.GetStringAsync($"/work-orders/{order.Number}?store={store.Code}"), StringComparison.Ordinal); // retired, and ticked
    }

    private static (string, string)[] Form(string from) =>
    [
        ("From", from), ("Steps[0].Code", ""), ("Steps[0].NameZh", "洗车"), ("Steps[0].NameEn", "Car wash"), ("Steps[0].Role", nameof(StepRole.Technician)),
        ("Steps[0].Uses[0]", "Required"), ("Steps[0].Uses[1]", "Optional"),
    ];
}
