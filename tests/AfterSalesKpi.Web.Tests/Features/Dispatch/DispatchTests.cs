using System.Globalization;
using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Features.Board;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Dispatch;

public sealed class DispatchTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly KpiHost host = shared.Host;

    [Fact]
    public async Task Orders_wait_by_promise_beside_the_technicians_and_say_what_they_wait_for()
    {
        var world = await BoardWorld.Make(host);
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var later = await world.InShop(f => f with { PromisedAt = now.AddHours(5) });
        var sooner = await world.InShop(f => f with { PromisedAt = now.AddMinutes(95), Pauses = [new Pause(TestData.Noon, null, PauseReason.WaitingBay)] });
        var given = await world.InShop(f => f with { TechnicianId = world.Technician.Id, DispatchedAt = TestData.Noon });
        await world.InShop(f => f with { ReceivedAt = null, PromisedAt = null, BookedAt = TestData.Noon });

        var html = await (await host.SignIn(world.Desk)).GetStringAsync("/dispatch");

        Assert.Equal([sooner.Id, later.Id, given.Id], Orders(html));
        var first = html[html.IndexOf($"data-order=\"{sooner.Id}\"", StringComparison.Ordinal)..html.IndexOf($"data-order=\"{later.Id}\"", StringComparison.Ordinal)];
        Assert.Contains("还有 1 小时 35 分", first, StringComparison.Ordinal);
        Assert.Contains("等工位", first, StringComparison.Ordinal);
        Assert.Contains($"data-technician=\"{world.Technician.Id}\" data-key=\"1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_an_order_is_given_and_taken_back_and_one_stays_on_the_page()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop();
        var browser = await host.SignIn(world.Desk);

        using var given = await browser.PostForm("/dispatch", $"/board/{order.Id}/Dispatch", ("Version", Text(order.Version)), ("Back", "dispatch"), ("Technician", Text(world.Technician.Id)));

        Assert.Equal("/dispatch", given.Headers.Location?.OriginalString);
        var now = await world.Read(order);
        Assert.Equal(world.Technician.Id, now.TechnicianId);
        Assert.Contains("收回派工", await browser.GetStringAsync("/dispatch"), StringComparison.Ordinal);
        using var back = await browser.PostForm("/dispatch", $"/board/{order.Id}/Recall", ("Version", Text(now.Version)), ("Back", "dispatch"));
        Assert.Equal("/dispatch", back.Headers.Location?.OriginalString);
        Assert.Null((await world.Read(order)).TechnicianId);
    }

    [Fact]
    public async Task Several_jobs_go_to_several_technicians_and_the_rest_to_whoever_leads()
    {
        var world = await BoardWorld.Make(host);
        await using var db = host.NewContext(world.Store.GroupId);
        var helper = await TestData.CreateEmployee(db, world.Store, PositionKind.Technician);
        var order = await TestData.CreateOrder(db, world.Store, f => f with { StartedAt = null, CompletedAt = null, DeliveredAt = null }, world.Advisor);
        foreach (var name in new[] { "机油", "刹车" }) TestData.Sound(order.AddJob(world.Technician.Id, name, null, 3_600));
        await db.SaveChangesAsync();
        var browser = await host.SignIn(world.Desk);

        using var given = await browser.PostForm(
            "/dispatch", $"/board/{order.Id}/Dispatch", ("Version", Text(order.Version)), ("Back", "dispatch"), ("Technician", Text(helper.Id)), ($"Jobs[{order.Jobs[0].Id}]", ""),
            ($"Jobs[{order.Jobs[1].Id}]", Text(world.Technician.Id)));

        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        db.ChangeTracker.Clear();
        Assert.Equal([helper.Id, world.Technician.Id], await db.WorkOrderJobs.Where(j => j.WorkOrderId == order.Id).OrderBy(j => j.Id).Select(j => j.TechnicianId).ToListAsync());
    }

    [Fact]
    public async Task Nobody_inspects_the_own_work_and_what_is_sent_back_says_why()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { TechnicianId = world.Technician.Id, StartedAt = TestData.Noon, CompletedAt = TestData.Noon.AddMinutes(9) });
        var browser = await host.SignIn(world.Desk);
        Assert.Contains($"/board/{order.Id}/PassInspection", await browser.GetStringAsync("/dispatch"), StringComparison.Ordinal);

        using var own = await browser.PostForm("/dispatch", $"/board/{order.Id}/PassInspection", ("Version", Text(order.Version)), ("Back", "dispatch"), ("Inspector", Text(world.Technician.Id)));
        using var silent = await browser.PostForm("/dispatch", $"/board/{order.Id}/SendBack", ("Version", Text(order.Version)), ("Back", "dispatch"));
        using var sent = await browser.PostForm("/dispatch", $"/board/{order.Id}/SendBack", ("Version", Text(order.Version)), ("Back", "dispatch"), ("Note", "灯光没调"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (own.StatusCode, silent.StatusCode, sent.StatusCode));
        Assert.Equal("灯光没调", Assert.Single((await world.Read(order)).SentBacks).Reason);
        var page = await browser.GetStringAsync($"/work-orders/{order.Number}?store={world.Store.Code}");
        Assert.Contains($"质检退回（{world.Advisor.Name}）：灯光没调", page, StringComparison.Ordinal);
        Assert.Contains("质检退回 1 次", await browser.GetStringAsync("/dispatch"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_stores_desk_is_not_there_and_whoever_sees_several_chooses_one_first()
    {
        var world = await BoardWorld.Make(host);
        await using var db = host.NewContext(world.Store.GroupId);
        var other = await TestData.CreateStore(db);
        var browser = await host.SignIn(world.Desk);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/dispatch/desk?at={other.Code}")).StatusCode);
        var group = await host.SignIn(await host.CreateAccount(world.Store.GroupId, Role.GroupAdmin));
        Assert.Contains($"store={other.Code}", await group.GetStringAsync("/dispatch"), StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<long> Orders(string html) =>
        [.. html.Split("data-order=\"").Skip(1).Select(p => long.Parse(p[..p.IndexOf('"', StringComparison.Ordinal)], CultureInfo.InvariantCulture))];
}
