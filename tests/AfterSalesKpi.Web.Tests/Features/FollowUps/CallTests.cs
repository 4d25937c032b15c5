using System.Net;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.FollowUps;

public sealed class CallTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly (string, string)[] Satisfied =
        [.. DefaultQuestions.All.Where(q => q.Kind != QuestionKind.Text).Select(q => (AnswerSheet.Field + q.Key, q.Kind == QuestionKind.Scale ? "9" : "5"))];

    private KpiHost Host => shared.Host;

    [Fact]
    public async Task Saving_a_call_keeps_the_answers_and_goes_on_to_the_next_customer()
    {
        var shop = await Shop();
        var (first, second) = (await shop.Deliver(2), await shop.Deliver(1));
        await ActivatorUtilities.CreateInstance<AssignCallsJob>(Host.Services).Run(default);
        var browser = await Host.SignIn(shop.Agent);
        Assert.Contains("138****8000", await browser.GetStringAsync("/follow-ups"), StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", await browser.GetStringAsync("/follow-ups"), StringComparison.Ordinal);

        var answer = await browser.PostForm($"/follow-ups/{first.Code}", [("Outcome", "Reached"), ("TalkSeconds", "1:35"), ("Notes", "很满意"), .. Satisfied]);

        await using var db = Host.NewContext(shop.Store.GroupId);
        var call = await db.FollowUps.SingleAsync();
        Assert.Equal($"/follow-ups/{second.Code}?undo={call.Reference}", answer.Headers.Location?.ToString());
        Assert.Equal((95, "很满意", FollowUpOutcome.Reached), (call.TalkSeconds, call.Notes, call.Outcome));
        Assert.Equal((SurveyChannel.Phone, shop.Employee.Id), await db.SurveyResponses.Select(r => new ValueTuple<SurveyChannel?, int?>(r.Channel, r.EnteredById)).SingleAsync());
        Assert.Contains("data-vanish", await browser.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
        var undone = await browser.PostForm($"/follow-ups/{second.Code}", "/follow-ups/undo", ("reference", call.Reference));
        Assert.Equal($"/follow-ups/{first.Code}", undone.Headers.Location?.ToString());
        Assert.Equal(0, await db.FollowUps.CountAsync(f => !f.Voided));
    }

    [Fact]
    public async Task Looking_at_a_number_is_told_in_the_trail()
    {
        var shop = await Shop();
        var customer = await shop.Deliver(1);
        var browser = await Host.SignIn(shop.Agent);

        Assert.Contains("tel:13800138000", await browser.GetStringAsync($"/follow-ups/{customer.Code}"), StringComparison.Ordinal);

        await using var db = Host.NewContext(shop.Store.GroupId);
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == AuditAction.Done && e.RecordType == nameof(Customer));
        Assert.Equal((customer.Id, $"account:{shop.Agent.Id}", """{"done":"number-shown"}"""), (entry.RecordId, entry.Actor, entry.Changes));
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_when_it_is_refused()
    {
        var shop = await Shop();
        var customer = await shop.Deliver(1);
        var browser = await Host.SignIn(shop.Agent);

        var answer = await browser.PostForm($"/follow-ups/{customer.Code}", [("Notes", "客户在开会"), ("CallAgainAt", "改天"), ("Complaint", "等太久"), .. Satisfied]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var kept in new[] { "客户在开会", "value=\"改天\"", "等太久", "value=\"9\"" }) Assert.Contains(kept, page, StringComparison.Ordinal);
        await using var db = Host.NewContext(shop.Store.GroupId);
        Assert.Equal(0, await db.FollowUps.CountAsync());
    }

    [Fact]
    public async Task Somebody_without_an_employee_looks_and_does_not_save()
    {
        var shop = await Shop();
        var customer = await shop.Deliver(1);
        var manager = await Host.SignIn(await Host.CreateAccount(shop.Store.GroupId, Role.ServiceManager, shop.Store));

        Assert.DoesNotContain("data-call", await manager.GetStringAsync($"/follow-ups/{customer.Code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await manager.PostForm($"/follow-ups/{customer.Code}", ("Outcome", "Reached"))).StatusCode);
    }

    [Fact]
    public async Task Customers_are_given_to_agents_also_when_nobody_looks()
    {
        var shop = await Shop();
        await shop.Deliver(1);

        await ActivatorUtilities.CreateInstance<AssignCallsJob>(Host.Services).Run(default);

        await using var db = Host.NewContext(shop.Store.GroupId);
        Assert.Equal(shop.Employee.Id, (await db.WorkOrders.SingleAsync()).FollowUpAssigneeId);
    }

    [Fact]
    public async Task The_team_the_script_and_the_workbook_open_and_the_script_is_what_agents_see()
    {
        var shop = await Shop();
        var customer = await shop.Deliver(1);
        var manager = await Host.SignIn(await Host.CreateAccount(shop.Store.GroupId, Role.ServiceManager, shop.Store));
        var agent = await Host.SignIn(shop.Agent);

        Assert.Contains(shop.Store.Name, await manager.GetStringAsync("/follow-ups/team"), StringComparison.Ordinal);
        var wrong = await manager.PostForm("/follow-ups/script", ("Chinese", "您好{里程}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostForm("/follow-ups/script", ("Chinese", "欢迎{客户}回店"))).StatusCode);
        Assert.Contains($"欢迎客户{customer.Code}回店", await agent.GetStringAsync($"/follow-ups/{customer.Code}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostForm("/follow-ups/script", ("Chinese", "别的"))).StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (await agent.GetAsync("/follow-ups/export")).Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/follow-ups/export?tab=called")).StatusCode);
        foreach (var tab in new[] { "again", "coming", "expired", "apart", "called" }) Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync($"/follow-ups?tab={tab}&sort=-attempts")).StatusCode);
    }

    [Fact]
    public async Task A_complaint_is_opened_noted_and_decided_by_the_manager()
    {
        var shop = await Shop();
        await shop.Deliver(1);
        string number;
        await using (var db = Host.NewContext(shop.Store.GroupId)) number = (await db.WorkOrders.SingleAsync()).Number;
        var agent = await Host.SignIn(shop.Agent);
        var manager = await Host.SignIn(await Host.CreateAccount(shop.Store.GroupId, Role.ServiceManager, shop.Store));

        Assert.Contains($"value=\"{number}\"", await agent.GetStringAsync($"/complaints/new?order={number}"), StringComparison.Ordinal);
        var opened = await agent.PostForm("/complaints/new", ("Order", number), ("Text", "等太久"), ("At", "9"));
        var address = opened.Headers.Location!.ToString();
        await using (var db = Host.NewContext(shop.Store.GroupId)) Assert.Equal("Complaints.Notice.Opened", (await db.Notices.SingleAsync()).Words);
        await agent.PostForm(address, address.Replace("?", "/note?", StringComparison.Ordinal), ("text", "已致电道歉"));
        var refused = await manager.PostForm(address, address.Replace("?", "/decide?", StringComparison.Ordinal), ("Version", "0"), ("Upheld", "true"));
        var decided = await manager.PostForm(address, address.Replace("?", "/decide?", StringComparison.Ordinal), ("Version", "0"), ("Upheld", "true"), ("DecisionReason", "确实晚了两小时"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (refused.StatusCode, decided.StatusCode));
        var page = await agent.GetStringAsync(address);
        foreach (var said in new[] { "等太久", "已致电道歉", "确实晚了两小时" }) Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("等太久", await agent.GetStringAsync($"/follow-ups/of-order/{number}"), StringComparison.Ordinal);
        Assert.Contains("等太久", await agent.GetStringAsync("/complaints?status=decided&q=等太"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/complaints/export")).StatusCode);
    }

    private async Task<CareShop> Shop()
    {
        await using var db = Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var agent = await TestData.CreateEmployee(db, store, PositionKind.CustomerCare);
        return new CareShop(Host, store, advisor, agent, await Host.CreateAccount(store.GroupId, Role.CustomerCare, store, agent));
    }
}
