using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.Scores;

public sealed class MonthTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_manager_sees_the_own_store_and_the_group_s_roles_see_every_store()
    {
        var shop = await Calculated();

        var manager = await (await shop.As(Role.ServiceManager)).GetStringAsync(shop.Page);

        Assert.Contains(shop.Technician.Name, manager, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.Elsewhere.Name, manager, StringComparison.Ordinal);
        foreach (var role in new[] { Role.HumanResources, Role.GroupAdmin })
        {
            var browser = await shop.As(role);
            var all = await browser.GetStringAsync(shop.Page);
            Assert.Contains(shop.Technician.Name, all, StringComparison.Ordinal);
            Assert.Contains(shop.Elsewhere.Name, all, StringComparison.Ordinal);
            var one = await browser.GetStringAsync($"{shop.Page}?store={shop.Other.Code}");
            Assert.DoesNotContain(shop.Technician.Name, one, StringComparison.Ordinal);
            Assert.Contains(shop.Elsewhere.Name, one, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Other_stores_and_groups_are_not_there_and_employees_have_no_table()
    {
        var shop = await Calculated();
        var stranger = await Calculated();
        var manager = await shop.As(Role.ServiceManager);
        var admin = await shop.As(Role.GroupAdmin);

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"{shop.Page}?store={shop.Other.Code}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync(shop.Card(shop.Elsewhere))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{shop.Page}?store={stranger.Store.Code}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(shop.Card(stranger.Technician))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await shop.As(Role.Technician, shop.Technician)).GetAsync(shop.Page)).StatusCode);
    }

    [Fact]
    public async Task The_table_sorts_by_its_headers_and_narrows_to_a_position_or_a_name()
    {
        var shop = await Calculated();
        var manager = await shop.As(Role.ServiceManager);

        Assert.Equal([shop.Punctual.Number, shop.Technician.Number], People(await manager.GetStringAsync($"{shop.Page}?sort=-final&position=Technician")));
        Assert.Equal([shop.Technician.Number, shop.Punctual.Number], People(await manager.GetStringAsync($"{shop.Page}?sort=final&position=Technician")));
        Assert.Equal([shop.Advisor.Number, shop.Newcomer.Number], People(await manager.GetStringAsync($"{shop.Page}?position=ServiceAdvisor")));
        Assert.Equal([shop.Technician.Number], People(await manager.GetStringAsync($"{shop.Page}?q={shop.Technician.Number}")));
        Assert.Contains("aria-sort=\"descending\"", await manager.GetStringAsync($"{shop.Page}?sort=-final"), StringComparison.Ordinal);

        // Whoever has no score comes last, whichever way.
        Assert.Equal(shop.Newcomer.Number, People(await manager.GetStringAsync($"{shop.Page}?sort=-final"))[^1]);
        Assert.Equal(shop.Newcomer.Number, People(await manager.GetStringAsync($"{shop.Page}?sort=final"))[^1]);
    }

    [Fact]
    public async Task In_English_the_positions_that_every_group_has_are_English_too()
    {
        var shop = await Calculated();

        var page = await (await shop.As(Role.ServiceManager)).GetStringAsync($"{shop.Page}?culture=en");

        Assert.Contains(">Technician <", page, StringComparison.Ordinal);
        Assert.DoesNotContain("技师", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_goes_from_open_to_locked_and_each_step_is_taken_by_who_may()
    {
        await using var host = await KpiHost.Start();
        var shop = await ScoresShop.Open(host);
        var (manager, hr) = (await shop.As(Role.ServiceManager), await shop.As(Role.HumanResources));

        var open = await manager.GetStringAsync(shop.Page);
        Assert.Contains("2026年7月还没有成绩", open, StringComparison.Ordinal);
        Assert.Contains("进行中</", Context(open), StringComparison.Ordinal);
        Assert.DoesNotContain($"{shop.Page}/publish", await hr.GetStringAsync(shop.Page), StringComparison.Ordinal);

        await manager.PostForm(shop.Page, $"{shop.Page}/calculate");
        var running = await manager.GetAsync($"{shop.Page}/progress");
        Assert.Contains("正在计算：0 / 1 家门店已完成", await running.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(running.Headers.Contains("HX-Trigger"));
        await shop.RunJobs();
        var ended = await manager.GetAsync($"{shop.Page}/progress");
        Assert.Equal("scores-changed", Assert.Single(ended.Headers.GetValues("HX-Trigger")));
        Assert.DoesNotContain("正在计算", await ended.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var calculated = await manager.GetStringAsync(shop.Page);
        Assert.Contains("已计算</", Context(calculated), StringComparison.Ordinal);
        Assert.DoesNotContain($"{shop.Page}/publish", calculated, StringComparison.Ordinal); // that is not the manager's step
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.PostForm(shop.Page, $"{shop.Page}/publish")).StatusCode);

        var ofStore = $"{shop.Page}?store={shop.Store.Code}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await hr.PostForm(ofStore, $"{shop.Page}/publish?store={shop.Store.Code}")).StatusCode); // something is open
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm(ofStore, $"{shop.Page}/publish?store={shop.Store.Code}", ("confirmed", "true"))).StatusCode);
        var published = await hr.GetStringAsync(ofStore);
        Assert.Contains("已公布</", Context(published), StringComparison.Ordinal);
        Assert.Contains("申诉期到 ", published, StringComparison.Ordinal);
        var early = await hr.PostForm(ofStore, $"{shop.Page}/lock?store={shop.Store.Code}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Contains("申诉期", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromDays(10));
        hr = await shop.As(Role.HumanResources);
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm(ofStore, $"{shop.Page}/lock?store={shop.Store.Code}")).StatusCode);
        var locked = await hr.GetStringAsync(ofStore);
        Assert.Contains("已锁定</", Context(locked), StringComparison.Ordinal);
        Assert.DoesNotContain($"{shop.Page}/calculate", locked, StringComparison.Ordinal);
        Assert.DoesNotContain($"{shop.Page}/lock", locked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calculation_of_two_stores_counts_them_one_by_one()
    {
        var shop = await ScoresShop.Open(shared.Host);
        var admin = await shop.As(Role.GroupAdmin);

        await admin.PostForm(shop.Page, $"{shop.Page}/calculate");
        var page = await admin.GetStringAsync(shop.Page);

        Assert.Contains("正在计算：0 / 2 家门店已完成", page, StringComparison.Ordinal);
        Assert.Contains($"hx-get=\"{shop.Page}/progress\"", page, StringComparison.Ordinal); // asks again by itself
        Assert.Contains(shop.Other.Name, page, StringComparison.Ordinal);
        await shop.RunJobs();
        Assert.Contains(shop.Technician.Name, await admin.GetStringAsync(shop.Page), StringComparison.Ordinal);
    }

    private async Task<ScoresShop> Calculated()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        return shop;
    }

    /// <summary>The sentence under the title.</summary>
    private static string Context(string page) => page[..page.IndexOf("id=\"scores\"", StringComparison.Ordinal)];

    /// <summary>The numbers of the people listed, in their order.</summary>
    private static List<string> People(string page) =>
        [.. page[page.IndexOf("id=\"scores\"", StringComparison.Ordinal)..].Split("<th scope=\"row\">").Skip(1).Select(row => row.Split("<span class=\"text-secondary\">")[1].Split('<')[0])];
}
