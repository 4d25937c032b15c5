using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Account;

public sealed class RegisterTests
{
    private static readonly (string Name, string Value)[] Form =
    [
        ("GroupName", "浦江汽车集团"), ("StoreName", "浦东店"), ("DisplayName", "王敏"), ("UserName", "wang@pujiang"), ("Password", "four words come easily"),
    ];

    [Fact]
    public async Task A_trial_is_a_group_of_its_own_with_positions_a_store_and_an_administrator()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        var other = await TestData.CreateGroup(db);
        await TestData.CreateStore(db);
        var browser = host.CreateClient();

        var answer = await browser.PostForm("/account/register", Form);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("王敏", await browser.GetStringAsync("/account"), StringComparison.Ordinal);
        db.Scope = AccessScope.Nothing;
        var account = await db.Users.SingleAsync(u => u.UserName == "wang@pujiang");
        Assert.Equal(Role.GroupAdmin, account.Role);
        Assert.NotEqual(other.Id, account.GroupId);
        db.Scope = account.Scope;
        Assert.Equal("浦东店", (await db.Stores.SingleAsync()).Name);
        Assert.Equal(6, await db.Positions.CountAsync());
    }

    [Fact]
    public async Task What_is_missing_is_named_beside_the_field_and_what_was_typed_stays()
    {
        await using var host = await KpiHost.Start();

        var answer = await host.CreateClient().PostForm("/account/register", ("GroupName", "浦江"), ("UserName", ""), ("Password", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("value=\"浦江\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#StoreName\">第一家门店：请填写此项。</a>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"Password-error\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short 7", "太短")]
    [InlineData("password1", "太常见")]
    [InlineData("12345678", "太常见")]
    [InlineData("aaaaaaaaaaaa", "太常见")]
    [InlineData("wang@pujiang", "账号名")]
    [InlineData("aftersaleskpi1", "账号名")]
    public async Task A_password_that_is_easily_guessed_is_refused(string password, string because)
    {
        await using var host = await KpiHost.Start();

        var answer = await host.CreateClient().PostForm("/account/register", [.. Form.SkipLast(1), ("Password", password)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(because, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = host.NewContext();
        Assert.Empty(await db.Users.ToListAsync());
    }

    [Theory]
    [InlineData("onlysmallletters")]
    [InlineData("一二三四五六七八九")]
    [InlineData("a sentence of sixty-four characters and more than that, because why not, it is easy")]
    public async Task A_long_password_needs_no_digits_or_signs(string password)
    {
        await using var host = await KpiHost.Start();

        var answer = await host.CreateClient().PostForm("/account/register", [.. Form.SkipLast(1), ("Password", password)]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_taken_account_name_leaves_no_half_made_group_behind()
    {
        await using var host = await KpiHost.Start();
        await host.CreateClient().PostForm("/account/register", Form);

        var answer = await host.CreateClient().PostForm("/account/register", [("GroupName", "另一集团"), .. Form.Skip(1)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await using var db = host.NewContext();
        Assert.Equal(1, await db.Groups.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task A_closed_trial_is_not_there()
    {
        await using var host = await KpiHost.Start(("Trial:Enabled", "false"));
        var browser = host.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/account/register")).StatusCode);
        Assert.DoesNotContain("/account/register", await browser.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostForm("/account/login", "/account/register", Form)).StatusCode);
    }

    [Fact]
    public async Task One_address_opens_only_so_many_trials_an_hour()
    {
        await using var host = await KpiHost.Start(("RateLimits:RegistrationsPerHour", "2"));
        for (var i = 0; i < 2; i++) await host.CreateClient().PostForm("/account/register", ("GroupName", ""));

        var answer = await host.CreateClient().PostForm("/account/register", Form);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Redirect, (await host.CreateClient().PostForm("/account/register", Form)).StatusCode);
    }
}
