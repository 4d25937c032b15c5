using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Admin;

public sealed partial class AccountsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_new_account_signs_in_with_its_first_password_and_changed_rights_hold_at_once()
    {
        var (group, store, admin, browser) = await World();
        var name = TestData.NewCode("new");
        var missing = await browser.PostForm("/admin/accounts/new", ("UserName", name), ("DisplayName", "新人"), ("Role", "Technician"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);

        var made = await browser.PostForm("/admin/accounts/new", ("UserName", name), ("DisplayName", "新人"), ("Role", "Technician"), ("Store", store.Code));
        var password = FirstPassword().Match(await made.Content.ReadAsStringAsync()).Groups[1].Value;
        var person = shared.Host.CreateClient();
        await person.PostForm("/account/login", ("UserName", name), ("Password", password));
        await person.PostForm("/account", "/account/password", ("CurrentPassword", password), ("NewPassword", "a sentence of my own"));
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/staff")).StatusCode);

        var account = await Account(name);
        await browser.PostForm($"/admin/accounts/{account.Id}", ("DisplayName", "新人"), ("Role", "ServiceManager"), ("Store", store.Code), ("Stamp", account.ConcurrencyStamp!));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/staff")).StatusCode);

        account = await Account(name);
        await browser.PostForm($"/admin/accounts/{account.Id}", ("DisplayName", "新人"), ("Role", "ServiceManager"), ("Store", store.Code), ("Disabled", "true"), ("Stamp", account.ConcurrencyStamp!));
        Assert.Contains("/account/login", (await person.GetAsync("/staff")).Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
        Assert.Contains(name, await browser.GetStringAsync("/admin/accounts?locked=true"), StringComparison.Ordinal);
        Assert.Equal(group.Id, admin.GroupId);
    }

    [Fact]
    public async Task Nobody_locks_oneself_or_the_last_administrator()
    {
        var (group, _, admin, browser) = await World();
        var own = await Account(admin.UserName!);
        var self = await browser.PostForm($"/admin/accounts/{own.Id}", ("DisplayName", "x"), ("Role", "GroupAdmin"), ("Disabled", "true"), ("Stamp", own.ConcurrencyStamp!));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, self.StatusCode);

        // Two administrators: the second locks the first, and is then the last.
        var second = await shared.Host.CreateAccount(group.Id, Role.GroupAdmin);
        var other = await shared.Host.SignIn(second);
        Assert.Equal(HttpStatusCode.Redirect, (await other.PostForm($"/admin/accounts/{own.Id}", ("DisplayName", "x"), ("Role", "GroupAdmin"), ("Disabled", "true"), ("Stamp", own.ConcurrencyStamp!))).StatusCode);
        var last = await Account(second.UserName!);
        var demoted = await other.PostForm($"/admin/accounts/{last.Id}", ("DisplayName", "x"), ("Role", "HumanResources"), ("Stamp", last.ConcurrencyStamp!));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, demoted.StatusCode);
        Assert.Equal(Role.GroupAdmin, (await Account(second.UserName!)).Role);
    }

    [Fact]
    public async Task Somebody_elses_change_meanwhile_is_not_written_over()
    {
        var (group, store, _, browser) = await World();
        var account = await shared.Host.CreateAccount(group.Id, Role.Technician, store);
        var late = await browser.PostForm($"/admin/accounts/{account.Id}", ("DisplayName", "x"), ("Role", "Technician"), ("Store", store.Code), ("Stamp", "seen long ago"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task The_last_sign_in_is_known_also_after_signing_out()
    {
        var (group, store, _, browser) = await World();
        var account = await shared.Host.CreateAccount(group.Id, Role.Technician, store);
        Assert.Contains("从未登录", await browser.GetStringAsync($"/admin/accounts/{account.Id}"), StringComparison.Ordinal);
        var person = await shared.Host.SignIn(account);
        await person.PostForm("/account", "/account/logout");
        Assert.DoesNotContain("从未登录", await browser.GetStringAsync($"/admin/accounts/{account.Id}"), StringComparison.Ordinal);
    }

    private async Task<UserAccount> Account(string name)
    {
        await using var db = shared.Host.NewContext();
        return await db.Users.AsNoTracking().SingleAsync(u => u.UserName == name);
    }

    private async Task<(DealerGroup Group, Store Store, UserAccount Admin, HttpClient Browser)> World()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var admin = await shared.Host.CreateAccount(group.Id, Role.GroupAdmin);
        return (group, store, admin, await shared.Host.SignIn(admin));
    }

    [GeneratedRegex("""first-password">([^<]+)<""")]
    private static partial Regex FirstPassword();
}
