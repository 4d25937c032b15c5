using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

public sealed class GoalsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string List = "/plans/goals";

    [Fact]
    public async Task Human_resources_sets_a_goal_that_leads_to_a_store_and_to_an_item_which_its_people_see()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        Assert.Contains("还没有集团目标", await hr.GetStringAsync(List), StringComparison.Ordinal);
        var refused = await hr.PostForm($"{List}/new", ("Year", $"{shop.Running.Year}"), ("Text", "说几点就几点"), ("Indicator", "own-on-time-rate"), ("Target", "很多"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"说几点就几点\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var made = await hr.PostForm($"{List}/new", ("Year", $"{shop.Running.Year}"), ("Text", "说几点就几点"), ("Indicator", "own-on-time-rate"), ("Target", "70%"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var address = made.Headers.Location!.ToString(); // it is a redirection
        Assert.Contains("没有考核项", await hr.GetStringAsync(List), StringComparison.Ordinal);
        await hr.PostForm($"{address}/stores/{shop.Store.Code}", ("Target", "80"), ("Owner", "王经理"), ("Text", "早报时间"));
        var edit = $"/plans/{await shop.Draft(hr)}/edit";
        var page = await hr.GetStringAsync(edit);
        Assert.Contains("没有任何已公布方案的考核项服务于它", page, StringComparison.Ordinal);
        var id = address.Split('/')[^1];
        var published = await hr.PostForm(edit, FormOfPage.Read(page).With(("Form.Items[0].Serves", id), ("then", "publish")));

        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        var year = await hr.GetStringAsync(List);
        Assert.DoesNotContain("没有考核项<", year, StringComparison.Ordinal);
        Assert.Contains("王经理", year, StringComparison.Ordinal);
        Assert.Contains("今年至今 75.0%，已达成", year, StringComparison.Ordinal); // 9 of 12 in time
        var technician = await shop.Browser(Role.Technician);
        Assert.Matches($"服务于集团目标：{shop.Running.Year} .+ 说几点就几点", await technician.GetStringAsync(published.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.GetAsync(address)).StatusCode);
        var manager = await shop.Browser(Role.ServiceManager);
        var read = await manager.GetStringAsync(address);
        Assert.Contains("早报时间", read, StringComparison.Ordinal);
        Assert.DoesNotContain($"{address}/edit", read, StringComparison.Ordinal);
        var sheet = await manager.GetAsync($"{List}/export");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_goal_is_carried_over_put_away_and_deleted_unless_a_plan_names_it()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var year = shop.Running.Year;
        var address = (await hr.PostForm($"{List}/new", ("Year", $"{year}"), ("Text", "进前三"), ("Measure", "神秘客排名"), ("Target", "前三名"))).Headers.Location!.ToString();
        await hr.PostForm(address, $"{address}/stores");

        Assert.Contains($"带入 {year} 年的 1 个目标", await hr.GetStringAsync($"{List}?year={year + 1}"), StringComparison.Ordinal);
        await hr.PostForm($"{List}?year={year + 1}", $"{List}/carry", ("year", $"{year + 1}"));

        var next = await hr.GetStringAsync($"{List}?year={year + 1}");
        Assert.Contains("已带入 1 个目标", next, StringComparison.Ordinal);
        Assert.Contains("门店目标（1）", next, StringComparison.Ordinal);
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        var version = await db.GroupGoals.Where(g => g.Year == year).Select(g => g.Version).SingleAsync();
        await hr.PostForm(address, $"{address}/archive", ("version", $"{version}"));
        Assert.Contains("已归档（1）", await hr.GetStringAsync($"{List}?year={year}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await hr.GetAsync($"{address}/edit")).StatusCode); // not while it is put away
        await hr.PostForm(address, $"{address}/archive", ("version", $"{version + 1}"), ("restore", "true"));
        var stale = await hr.PostForm($"{address}/edit", ("Version", $"{version}"), ("Text", "进前二"), ("Measure", "神秘客排名"), ("Target", "前两名"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        await hr.PostForm(address, $"{address}/delete", ("version", $"{version + 2}"));
        Assert.Equal(HttpStatusCode.NotFound, (await hr.GetAsync(address)).StatusCode);
        Assert.Equal(1, await db.StoreGoals.CountAsync()); // that of the year after
    }

    [Fact]
    public async Task A_draft_says_what_its_goals_lack_and_how_many_reach_the_target()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var edit = $"/plans/{await shop.Draft(hr)}/edit";
        await hr.PostForm(edit, FormOfPage.Read(await hr.GetStringAsync(edit)).With(("Form.Items[0].GoalText", "说几点就几点"), ("Form.Items[0].GoalOwner", "王经理")));

        var page = await hr.GetStringAsync(edit);

        Assert.Contains("的目标还缺：为什么做得到，期限", page, StringComparison.Ordinal);
        Assert.Contains("现在的目标 95%：0% 的人月达到", page, StringComparison.Ordinal); // 9 of 12 in time is 75 %
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        Assert.Contains(await db.Set<PlanItem>().ToListAsync(), i => i.GoalOwner == "王经理");
    }
}
