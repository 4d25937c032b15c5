using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Todo;

public sealed class TodoTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private KpiHost Host => shared.Host;

    [Fact]
    public async Task A_manager_gives_an_advisor_something_to_do_about_an_order_and_the_advisor_does_it()
    {
        var shop = await Shop();
        var manager = await Host.SignIn(shop.Manager);
        var advisor = await Host.SignIn(shop.Advisor);
        const string form = "/todo/new?about=WorkOrder&key=WO-T1&title=回电";

        var page = await manager.GetStringAsync(form);
        var given = await manager.PostForm(form, "/todo/new", Form(shop.Advisor, ("Subject", "WorkOrder"), ("Key", "WO-T1"), ("DueAt", "+2h")));

        Assert.Contains($"value=\"{shop.Advisor.Id}\" selected", page, StringComparison.Ordinal); // the order's advisor is suggested
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        var mine = await advisor.GetStringAsync("/todo");
        Assert.Contains("回电给王女士", mine, StringComparison.Ordinal);
        Assert.Contains("/work-orders/WO-T1?store=", mine, StringComparison.Ordinal);
        Assert.Contains("待办：1 项未完成", await advisor.GetStringAsync("/account"), StringComparison.Ordinal);
        var address = given.Headers.Location!.ToString(); // it is a redirection
        var done = await advisor.PostForm(address, address + "/done", ("version", "0"), ("note", "已说明"));
        Assert.StartsWith("/todo?closed=", done.Headers.Location?.ToString(), StringComparison.Ordinal);
        await using var db = Host.NewContext(shop.Store.GroupId);
        var item = await db.ActionItems.SingleAsync();
        Assert.Equal((shop.Advisor.Id, "已说明", TestData.Noon.AddHours(2)), (item.DoneById, item.DoneNote, item.DueAt));
        var closed = await advisor.GetStringAsync(done.Headers.Location);
        Assert.Contains("已完成：回电给王女士", closed, StringComparison.Ordinal);
        Assert.Contains($"action=\"/todo/{item.Id}/reopen\"", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("项未完成", closed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_when_it_is_refused()
    {
        var shop = await Shop();
        var manager = await Host.SignIn(shop.Manager);

        var unreadable = await manager.PostForm("/todo/new", Form(shop.Advisor, ("DueAt", "soonish")));
        var past = await manager.PostForm("/todo/new", Form(shop.Advisor, ("DueAt", "2026-01-01 10:00"), ("Title", "")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreadable.StatusCode);
        var page = await unreadable.Content.ReadAsStringAsync();
        Assert.Contains("value=\"soonish\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"回电给王女士\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#DueAt\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, past.StatusCode);
        Assert.Contains("截止时间早于交办时间", await past.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = Host.NewContext(shop.Store.GroupId);
        Assert.Equal(0, await db.ActionItems.CountAsync());
    }

    [Fact]
    public async Task Of_two_who_change_one_the_second_sees_both_versions()
    {
        var shop = await Shop();
        var manager = await Host.SignIn(shop.Manager);
        ActionItem item;
        await using (var db = Host.NewContext(shop.Store.GroupId)) item = await TestData.CreateActionItem(db, shop.Store, shop.Advisor, shop.Manager);
        var address = $"/todo/{item.Id}/edit";
        await manager.PostForm(address, Form(shop.Advisor, ("Version", "0"), ("Title", "先保存的")));

        var late = await manager.PostForm(address, Form(shop.Advisor, ("Version", "0"), ("Title", "后保存的")));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("<dd>先保存的</dd>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"后保存的\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Version\" value=\"1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_is_not_there_and_the_stores_list_is_the_managers()
    {
        var shop = await Shop();
        await using (var db = Host.NewContext(shop.Store.GroupId)) await TestData.CreateActionItem(db, shop.Store, shop.Manager, title: "经理自己的事");
        var advisor = await Host.SignIn(shop.Advisor);
        var manager = await Host.SignIn(shop.Manager);

        Assert.DoesNotContain("经理自己的事", await advisor.GetStringAsync("/todo?list=store"), StringComparison.Ordinal);
        Assert.Contains("经理自己的事", await manager.GetStringAsync("/todo?list=store"), StringComparison.Ordinal);
        Assert.DoesNotContain("全店", await advisor.GetStringAsync("/todo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_goes_into_a_workbook_with_times_by_the_stores_clock()
    {
        var shop = await Shop("America/New_York");
        await using (var db = Host.NewContext(shop.Store.GroupId)) await TestData.CreateActionItem(db, shop.Store, shop.Advisor, shop.Manager, title: "=1+1");
        var group = await Host.SignIn(await Host.CreateAccount(shop.Store.GroupId, Role.GroupAdmin));

        using var workbook = new XLWorkbook(await (await group.GetAsync(new Uri("/todo/export?list=store", UriKind.Relative))).Content.ReadAsStreamAsync());

        var sheet = workbook.Worksheet(1);
        Assert.Equal("=1+1", sheet.Cell(2, 2).Value.ToString());
        Assert.False(sheet.Cell(2, 2).HasFormula);
        Assert.Equal(new DateTime(2026, 7, 15, 0, 0, 0), sheet.Cell(2, 7).GetDateTime()); // noon in China is midnight in New York
    }

    private static (string Name, string Value)[] Form(UserAccount assignee, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] usual = [("Title", "回电给王女士"), ("Assignee", $"{assignee.Id}"), ("DueAt", "+4h"), ("FormId", $"{Guid.NewGuid()}"), ("Subject", "Nothing")];
        return [.. usual.Where(u => more.All(m => m.Name != u.Name)), .. more];
    }

    private async Task<(Store Store, UserAccount Manager, UserAccount Advisor)> Shop(string zone = "Asia/Shanghai")
    {
        await using var db = Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db, timeZone: zone);
        var advisor = await TestData.CreateEmployee(db, store);
        await TestData.CreateOrder(db, store, advisor: advisor, number: "WO-T1");
        return (store, await Host.CreateAccount(store.GroupId, Role.ServiceManager, store), await Host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
    }
}
