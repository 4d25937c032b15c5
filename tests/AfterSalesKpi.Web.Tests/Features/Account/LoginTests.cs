using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Account;

public sealed class LoginTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly KpiHost host = shared.Host;
    private UserAccount account = null!;

    public async Task InitializeAsync()
    {
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        account = await host.CreateAccount(group.Id, Role.ServiceManager, await TestData.CreateStore(db));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_right_password_opens_what_asked_for_a_sign_in()
    {
        var browser = host.CreateClient();
        var asked = await browser.GetAsync("/account?x=1");
        Assert.Equal("/account/login?returnUrl=%2Faccount%3Fx%3D1", asked.Headers.Location?.ToString());

        var answer = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password), ("ReturnUrl", "/account?x=1"));

        Assert.Equal("/account?x=1", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_are_told_in_the_same_words()
    {
        var wrong = await (await Try(account.UserName!, "not the password")).Content.ReadAsStringAsync();
        var unknown = await (await Try("nobody-here", "not the password")).Content.ReadAsStringAsync();

        Assert.Contains("账号或密码不正确", wrong, StringComparison.Ordinal);
        Assert.Equal(Comparable(wrong, account.UserName!), Comparable(unknown, "nobody-here"));
        Assert.DoesNotContain("not the password", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_until_the_window_is_over()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(account.UserName!, $"guess {i}")).StatusCode);

        var refused = await Try(account.UserName!, KpiHost.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(15), refused.Headers.RetryAfter?.Delta);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, (await Try(account.UserName!, KpiHost.Password)).StatusCode);
    }

    [Fact]
    public async Task Guessing_does_not_lock_the_owner_out_of_a_browser_that_signed_in_before()
    {
        var browser = await host.SignIn(account);
        await browser.PostForm("/account", "/account/logout");
        for (var i = 0; i < 6; i++) await Try(account.UserName!, $"guess {i}");

        var answer = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_do_not_slip_through_together()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Try(account.UserName!, $"guess {i}")));

        Assert.Equal(5, answers.Count(a => a.StatusCode == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(15, answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Signing_out_ends_also_copies_of_the_cookie()
    {
        var browser = host.CreateClient();
        var signedIn = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));
        var copy = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.Contains(".session=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await WithCookie(copy));

        await browser.PostForm("/account", "/account/logout");

        Assert.Equal(HttpStatusCode.Redirect, await WithCookie(copy));
    }

    [Fact]
    public async Task Signing_in_begins_a_new_session_each_time()
    {
        await host.SignIn(account);
        await host.SignIn(account);

        await using var db = host.NewContext();
        Assert.Equal(2, await db.SignInSessions.CountAsync(s => s.AccountId == account.Id));
    }

    [Fact]
    public async Task A_disabled_account_is_out_from_the_next_request_on()
    {
        var browser = await host.SignIn(account);
        await host.Change(account, a => a.Disabled = true);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(account.UserName!, KpiHost.Password)).StatusCode);
    }

    [Fact]
    public async Task A_new_role_holds_from_the_next_request_on()
    {
        var browser = await host.SignIn(account);
        Assert.Contains("售后经理", await browser.GetStringAsync("/account"), StringComparison.Ordinal);
        await host.Change(account, a => a.Role = Role.Technician);

        var page = await browser.GetStringAsync("/account");

        Assert.Contains("技师", page, StringComparison.Ordinal);
        Assert.DoesNotContain("售后经理", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_ends_after_a_week_however_busy_it_was()
    {
        var browser = await host.SignIn(account);
        for (var i = 0; i < 27; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
            host.Clock.Advance(TimeSpan.FromHours(6));
        }

        host.Clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_ends_after_twelve_idle_hours()
    {
        var browser = await host.SignIn(account);
        host.Clock.Advance(TimeSpan.FromHours(12.1));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_is_nobody()
    {
        Assert.Equal(HttpStatusCode.Redirect, await WithCookie("AfterSalesKpi.session=CfDJ8Nonsense"));
    }

    [Fact]
    public async Task Sign_ins_and_form_tokens_survive_a_restart()
    {
        var browser = host.CreateClient();
        var signedIn = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.Contains(".session=", StringComparison.Ordinal)).Split(';')[0];

        await using var restarted = await KpiHost.StartOn(host.Database);

        var client = restarted.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Very_many_sign_ins_from_one_address_wait()
    {
        await using var strict = await KpiHost.StartOn(host.Database, ("RateLimits:SignInsPerMinute", "2"));
        await strict.SignIn(account);
        await strict.SignIn(account);

        var answer = await strict.CreateClient().PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Nobody_is_signed_out_by_a_link(string method)
    {
        var browser = await host.SignIn(account);

        using var request = new HttpRequestMessage(new HttpMethod(method), "/account/logout");
        await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
    }

    private async Task<HttpResponseMessage> Try(string userName, string password) =>
        await host.CreateClient().PostForm("/account/login", ("UserName", userName), ("Password", password));

    private async Task<HttpStatusCode> WithCookie(string cookie)
    {
        var client = host.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return (await client.GetAsync("/account")).StatusCode;
    }

    private static string Comparable(string page, string userName) =>
        System.Text.RegularExpressions.Regex.Replace(page, "value=\"CfDJ[^\"]+", "").Replace(userName, "", StringComparison.Ordinal);
}
