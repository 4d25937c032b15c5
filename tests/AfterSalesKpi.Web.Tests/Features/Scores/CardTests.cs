using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.Scores;

public sealed class CardTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task An_employee_sees_the_own_card_once_published_and_nobody_else_s()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        var technician = await shop.As(Role.Technician, shop.Technician);

        Assert.Equal(HttpStatusCode.NotFound, (await technician.GetAsync(shop.Card(shop.Technician))).StatusCode);
        Assert.Contains("还没有公布的成绩", await technician.GetStringAsync("/scores/me"), StringComparison.Ordinal);
        await shop.Publish();

        var card = await technician.GetStringAsync(shop.Card(shop.Technician));
        Assert.Contains("2026年7月得分 ", card, StringComparison.Ordinal);
        Assert.Contains("12 / 13 准时", card, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await technician.GetAsync(shop.Card(shop.Punctual))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(technician, shop.Card(shop.Punctual) + "/lines/1")).StatusCode);
    }

    [Fact]
    public async Task The_own_page_holds_the_newest_published_card_the_running_month_and_the_history()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        await shop.Publish();
        var running = ScoresShop.Month.AddMonths(1);
        await shop.Work(shop.Technician, 3, TestData.Noon.AddMonths(1));
        await shop.Calculate(running);
        var technician = await shop.As(Role.Technician, shop.Technician);

        var page = await technician.GetStringAsync("/scores/me");

        Assert.Contains("2026年7月得分 ", page, StringComparison.Ordinal);
        Assert.Contains("2026年8月到目前为止", page, StringComparison.Ordinal);
        Assert.Contains("3 / 3 准时", page, StringComparison.Ordinal);
        Assert.Contains($"data-href=\"{shop.Card(shop.Technician)}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"/scores/{running}/", page, StringComparison.Ordinal); // nobody has published it
        Assert.Contains("没有关联员工", await (await shop.As(Role.HumanResources)).GetStringAsync("/scores/me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_opens_in_place_and_says_in_words_and_numbers_how_it_came_about()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        var manager = await shop.As(Role.ServiceManager);
        var address = shop.Card(shop.Technician) + "/lines/1"; // the technician's plan begins with own-on-time-rate

        var part = await InPlace(manager, address);

        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.Contains("承诺时间前完工的工单数 ÷ 已完工或承诺已到期的工单数：100 × 12 ÷ 13 = 92.31%", part, StringComparison.Ordinal);
        Assert.Contains("之间：", part, StringComparison.Ordinal); // on the curve
        Assert.Contains("背后的记录（13 条）", part, StringComparison.Ordinal);
        Assert.Contains("href=\"/work-orders/", part, StringComparison.Ordinal);
        var against = await InPlace(manager, address + "?only=against");
        Assert.Contains("背后的记录（1 条）", against, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/work-orders/{shop.LateOrder}\">{shop.LateOrder}</a>", against, StringComparison.Ordinal);
        Assert.Contains("晚 2.0 小时", against, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_line_opens_on_the_card_itself()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        var manager = await shop.As(Role.ServiceManager);

        var way = await manager.GetAsync(shop.Card(shop.Technician) + "/lines/1");
        var card = await manager.GetStringAsync(way.Headers.Location);

        Assert.Equal(HttpStatusCode.Redirect, way.StatusCode);
        Assert.Contains("id=\"line-1\" open", card, StringComparison.Ordinal);
        Assert.Contains("100 × 12 ÷ 13 = 92.31%", card, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(manager, shop.Card(shop.Technician) + "/lines/99")).StatusCode);
    }

    [Fact]
    public async Task The_line_says_when_its_records_have_changed_since()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        await shop.Publish();
        await shop.Work(shop.Technician, 1, TestData.Noon);

        var part = await InPlace(await shop.As(Role.Technician, shop.Technician), shop.Card(shop.Technician) + "/lines/1");

        Assert.Contains("计分之后记录有变化：现在是13 / 14 准时", part, StringComparison.Ordinal);
        Assert.Contains("100 × 12 ÷ 13 = 92.31%", part, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("HX-Request", "true");
        return await browser.SendAsync(request);
    }

    private static async Task<string> InPlace(HttpClient browser, string address)
    {
        var answer = await Ask(browser, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
