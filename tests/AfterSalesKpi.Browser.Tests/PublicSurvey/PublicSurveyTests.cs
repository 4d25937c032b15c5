using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.PublicSurvey;

public sealed class PublicSurveyTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const int SmallestTarget = 44;

    [SkippableTheory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task On_a_phone_a_tap_answers_and_the_next_question_comes(string locale)
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (group, token) = await Invited(host);
        var phone = await browsers.Visit(host, locale: locale);
        await phone.GotoAsync($"/s/{token}");

        Assert.Equal(1, await phone.Locator(".q:visible").CountAsync());
        Assert.Equal(locale, await phone.Locator("html").GetAttributeAsync("lang"));
        await LooksRight(phone, $"first-{locale}");
        foreach (var (question, answer) in new[] { ("overall", 2), ("attitude", 4), ("quality", 1), ("speed", 5) })
        {
            var target = phone.Locator($"label[for={question}-{answer}]");
            await Assertions.Expect(target).ToBeVisibleAsync();
            var size = await target.BoundingBoxAsync();
            Assert.True(size!.Height >= SmallestTarget, $"{question}: {size.Height} px"); // visible
            await target.TapAsync();
        }

        foreach (var question in new[] { "advisor", "technician" })
        {
            await Assertions.Expect(phone.Locator($"#{question}-5")).ToBeInViewportAsync(new() { Timeout = 5_000 });
            await phone.Locator(".steps button:not(.quiet)").TapAsync(); // may be left out
        }

        await phone.Locator("label[for=recommend-3]").TapAsync();
        await phone.FillAsync("textarea:visible", "等了很久");
        await LooksRight(phone, $"last-{locale}");
        await phone.Locator(".send button").TapAsync();
        await Assertions.Expect(phone.Locator(".done h1")).ToBeVisibleAsync();
        await LooksRight(phone, $"thanks-{locale}");

        await using var db = host.NewContext(group);
        var response = await db.SurveyResponses.Include(r => r.EmployeeRatings).SingleAsync();
        Assert.Equal((2, 4, 1, 5, 3), (response.Overall, response.Attitude, response.Quality, response.Speed, response.Recommend));
        Assert.Equal(("等了很久", SurveyChannel.Link), (response.Comment, response.Channel));
        Assert.Empty(response.EmployeeRatings);
    }

    [SkippableFact]
    public async Task Without_scripts_the_same_form_stands_on_one_page()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var (group, token) = await Invited(host);
        var phone = await browsers.Visit(host, scripts: false);
        await phone.GotoAsync($"/s/{token}");

        Assert.Equal(8, await phone.Locator(".q:visible").CountAsync());
        await phone.Locator("label[for=overall-5]").TapAsync();
        await phone.Locator("label[for=recommend-10]").TapAsync();
        await phone.Locator(".send button").TapAsync();
        await Assertions.Expect(phone.Locator(".done h1")).ToBeVisibleAsync();
        await phone.Locator("a.again").TapAsync();
        await phone.Locator("label[for=overall-4]").TapAsync();
        await phone.Locator(".send button").TapAsync();
        await Assertions.Expect(phone.Locator(".done h1")).ToBeVisibleAsync();

        await using var db = host.NewContext(group);
        var response = await db.SurveyResponses.SingleAsync();
        Assert.Equal((4, 10), (response.Overall, response.Recommend));
    }

    [SkippableFact]
    public async Task A_link_that_leads_nowhere_says_so_kindly()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var phone = await browsers.Visit(host);

        var answer = await phone.GotoAsync("/s/no-such-survey");

        Assert.Equal(404, answer!.Status); // a page answers
        await LooksRight(phone, "nowhere");
    }

    private static async Task LooksRight(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { } folder) await page.ScreenshotAsync(new() { Path = $"{folder}/survey-{name}.png", FullPage = true });
        Assert.Empty((await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "scrolls sideways");
        Assert.DoesNotContain("PublicSurvey.", await page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int GroupId, string Token)> Invited(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store, technician: await TestData.CreateEmployee(db, store, PositionKind.Technician));
        return (order.GroupId, await TestData.CreateSurveyLink(db, order, host.Clock.GetUtcNow().UtcDateTime));
    }
}
