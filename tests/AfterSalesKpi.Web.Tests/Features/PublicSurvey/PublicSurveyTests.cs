using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.PublicSurvey;

public sealed partial class PublicSurveyTests
{
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_page_with_all_it_loads_is_light_and_tells_nothing_of_anybody(string culture)
    {
        await using var host = await KpiHost.Start();
        var (order, token) = await Invited(host);
        var phone = host.CreateClient();

        var page = await phone.GetStringAsync($"/s/{token}?culture={culture}");
        var bytes = System.Text.Encoding.UTF8.GetByteCount(page);
        var files = Loaded().Matches(page).Select(m => m.Groups[1].Value).Where(a => !a.StartsWith("data:", StringComparison.Ordinal) && !a.StartsWith("/s/", StringComparison.Ordinal)).ToList();
        foreach (var file in files) bytes += (await phone.GetByteArrayAsync(file)).Length; // not even compressed

        Assert.Equal(2, files.Count);
        Assert.InRange(bytes, 1, MostBytes);
        await using var db = host.NewContext(order.GroupId);
        var customer = await db.Customers.SingleAsync();
        var vehicle = await db.Vehicles.SingleAsync();
        var staff = await db.Employees.Select(e => e.Name).ToListAsync();
        string[] secrets = [customer.Name!, customer.Phone!, customer.Code, vehicle.Plate!, vehicle.Vin, order.Number, .. staff];
        foreach (var secret in secrets) Assert.DoesNotContain(secret, page, StringComparison.Ordinal); // test data has both
        Assert.Contains(await db.Stores.Select(s => s.Name).SingleAsync(), page, StringComparison.Ordinal);
        Assert.DoesNotContain("tabler", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_goes_nowhere_and_nothing_keeps_the_page()
    {
        await using var host = await KpiHost.Start();
        var (_, token) = await Invited(host);

        foreach (var address in new[] { $"/s/{token}", "/s/nothing" })
        {
            var answer = await host.CreateClient().GetAsync(address);
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
            Assert.True(answer.Headers.CacheControl?.NoStore);
        }
    }

    [Fact]
    public async Task A_customer_answers_reads_thanks_and_corrects()
    {
        await using var host = await KpiHost.Start();
        var (order, token) = await Invited(host);
        var phone = host.CreateClient();

        var sent = await phone.PostForm($"/s/{token}", ("q", "0"), ("a.overall", "2"), ("a.comment", "等了很久"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("?edit=true", await phone.GetStringAsync(sent.Headers.Location), StringComparison.Ordinal);
        var again = await phone.GetStringAsync($"/s/{token}?edit=true");
        Assert.Matches("id=\"overall-2\"[^>]*checked", again);
        Assert.Contains("等了很久", again, StringComparison.Ordinal);
        await phone.PostForm($"/s/{token}?edit=true", $"/s/{token}", ("q", "0"), ("a.overall", "4"));

        await using var db = host.NewContext(order.GroupId);
        var response = await db.SurveyResponses.SingleAsync();
        Assert.Equal((4, null, SurveyChannel.Link), (response.Overall, response.Comment, response.Channel));
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        await using var host = await KpiHost.Start();
        var (order, token) = await Invited(host);
        var phone = host.CreateClient();

        var refused = await phone.PostForm($"/s/{token}", ("q", "0"), ("a.speed", "3"), ("a.comment", "还可以"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Matches("id=\"speed-3\"[^>]*checked", page);
        Assert.Contains("还可以", page, StringComparison.Ordinal);
        Assert.Contains("id=\"wrong-overall\"", page, StringComparison.Ordinal);
        await using var db = host.NewContext(order.GroupId);
        Assert.Equal(0, await db.SurveyResponses.CountAsync());
    }

    [Fact]
    public async Task Wrong_expired_and_used_links_get_one_and_the_same_page()
    {
        await using var host = await KpiHost.Start();
        var (_, used) = await Invited(host);
        var (_, expired) = await Invited(host);
        await host.CreateClient().PostForm($"/s/{used}", ("q", "0"), ("a.overall", "5"));
        host.Clock.Advance(TimeSpan.FromDays(31));

        List<string> pages = [];
        foreach (var token in new[] { used, expired, "AAAAAAAAAAAAAAAAAAAAAAAA", "x" })
        {
            var answer = await host.CreateClient().GetAsync($"/s/{token}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            pages.Add((await answer.Content.ReadAsStringAsync()).Replace($"/s/{token}", "", StringComparison.Ordinal));
        }

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task Somebody_who_guesses_is_told_to_wait_and_customers_elsewhere_are_not()
    {
        await using var host = await KpiHost.Start(("RateLimits:SurveyMissesPerAddress", "1000"), ("RateLimits:SurveyMissesPerMinute", "30"), ("RateLimits:SurveyRequestsPerAddressAndMinute", "1000"));
        var (_, token) = await Invited(host);
        var phone = host.CreateClient();

        var guesses = new List<HttpResponseMessage>();
        for (var n = 0; n < 200; n++) guesses.Add(await phone.GetAsync($"/s/{Convert.ToHexString(BitConverter.GetBytes(n))}"));

        Assert.Equal(30, guesses.Count(g => g.StatusCode == HttpStatusCode.NotFound));
        Assert.Equal(170, guesses.Count(g => g.StatusCode == HttpStatusCode.TooManyRequests && g.Headers.RetryAfter is not null));
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync($"/s/{token}")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_guesses_often_is_kept_out_for_a_while()
    {
        await using var host = await KpiHost.Start();
        var (_, token) = await Invited(host);
        var phone = host.CreateClient();
        for (var n = 0; n < 21; n++) await phone.GetAsync($"/s/guess-{n}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await phone.GetAsync($"/s/{token}")).StatusCode);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync($"/s/{token}")).StatusCode);
    }

    private static async Task<(WorkOrder Order, string Token)> Invited(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store, technician: await TestData.CreateEmployee(db, store, Domain.Organization.PositionKind.Technician));
        return (order, await TestData.CreateSurveyLink(db, order, host.Clock.GetUtcNow().UtcDateTime));
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Loaded();
}
