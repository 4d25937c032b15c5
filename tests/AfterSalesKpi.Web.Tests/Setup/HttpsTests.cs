using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class HttpsTests : IAsyncLifetime
{
    private KpiHost host = null!;

    public async Task InitializeAsync() => host = await KpiHost.Start(("Security:RequireHttps", "true"));

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_page_is_sent_on_to_https()
    {
        var answer = await host.CreateClient().GetAsync("/account/login?returnUrl=%2Faccount");

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal("https://localhost/account/login?returnUrl=%2Faccount", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_api_refuses_http_instead_because_the_key_is_already_lost()
    {
        var answer = await host.CreateClient().GetAsync("/api/v1/indicators");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Health_is_answered_over_http_as_well() =>
        Assert.Equal(HttpStatusCode.OK, (await host.CreateClient().GetAsync("/health/live")).StatusCode);

    [Fact]
    public async Task Over_https_every_cookie_is_guarded_and_the_browser_stays_there()
    {
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        var account = await host.CreateAccount(group.Id, Role.GroupAdmin);
        var browser = host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        var page = await browser.GetAsync("/account/login?culture=en");
        var signedIn = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        var cookies = page.Headers.GetValues("Set-Cookie").Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        Assert.True(cookies.Count >= 4, string.Join('\n', cookies));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-AfterSalesKpi.", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(signedIn.Headers.GetValues("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("Forwarded", "proto=https;host=evil.example")]
    public async Task A_header_that_anybody_can_send_is_not_believed(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/login");
        request.Headers.Add(header, value);

        var answer = await host.CreateClient().SendAsync(request);

        Assert.Equal("https://localhost/account/login", answer.Headers.Location?.OriginalString);
    }
}
