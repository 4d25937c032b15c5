using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Notifications;

public sealed partial class NotificationsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task An_order_about_to_be_late_is_told_once_at_the_bell_and_in_the_readers_language()
    {
        var (browser, account) = await WithDueOrder();

        Assert.Equal(1, await Tell(account.GroupId));
        Assert.Equal(0, await Tell(account.GroupId));

        Assert.Contains("bell-count", await browser.GetStringAsync("/notifications/bell"), StringComparison.Ordinal);
        Assert.Contains("承诺 2026-07-15 16:00 前完成", await browser.GetStringAsync("/notifications?culture=zh-CN"), StringComparison.Ordinal);
        Assert.Contains("is promised for 2026-07-15 16:00", await browser.GetStringAsync("/notifications?culture=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_is_read_by_opening_it_and_nobody_opens_anothers()
    {
        var (browser, account) = await WithDueOrder();
        var other = await shared.Host.SignIn(await shared.Host.CreateAccount(account.GroupId, Role.GroupAdmin));
        await Tell(account.GroupId);
        var id = Id().Match(await browser.GetStringAsync("/notifications")).Groups[1].Value;

        Assert.Equal("/notifications", (await other.PostForm("/notifications", "/notifications/read", ("Id", id))).Headers.Location?.OriginalString);
        Assert.Contains("bell-count", await browser.GetStringAsync("/notifications/bell"), StringComparison.Ordinal);
        Assert.StartsWith("/work-orders/", (await browser.PostForm("/notifications", "/notifications/read", ("Id", id))).Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("bell-count", await browser.GetStringAsync("/notifications/bell"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_chooses_e_mail_is_written_to_and_must_say_where()
    {
        var (browser, account) = await WithDueOrder();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm("/account/notices", ("ByMail", "OrderDue"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm("/account/notices", ("WebhookAddress", "http://10.0.0.1/"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm("/account/notices", ("ByMail", "OrderDue"), ("Mail", "m@example.com"))).StatusCode);
        Assert.Contains("X-Signature", await (await browser.PostForm("/account/notices", ("ByMail", "OrderDue"), ("Mail", "m@example.com"), ("WebhookAddress", "https://hooks.example.com/1"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await Tell(account.GroupId);

        await using var db = shared.Host.NewContext(account.GroupId);
        Assert.Equal("m@example.com", await db.OutboxMessages.Select(m => m.To).SingleAsync());
        Assert.Equal(0, await db.Notices.CountAsync());
    }

    private async Task<(HttpClient Browser, UserAccount Account)> WithDueOrder()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        await TestData.CreateOrder(db, store, f => f with { CompletedAt = null, InspectedAt = null, SettledAt = null, DeliveredAt = null });
        var account = await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store);
        var soon = TestData.Noon.AddHours(4).AddMinutes(-20);
        if (shared.Host.Clock.GetUtcNow().UtcDateTime < soon) shared.Host.Clock.SetUtcNow(new DateTimeOffset(soon));
        return (await shared.Host.SignIn(account), account);
    }

    private async Task<int> Tell(int groupId)
    {
        using var scope = shared.Host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(groupId);
        return await scope.ServiceProvider.GetRequiredService<TellOfDueOrders>().Run(default);
    }

    [GeneratedRegex("""name="id" value="(\d+)""")]
    private static partial Regex Id();
}
