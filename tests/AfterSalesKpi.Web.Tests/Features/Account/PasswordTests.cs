using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.Account;

public sealed class PasswordTests
{
    [Fact]
    public async Task A_new_password_holds_at_once_and_ends_the_other_sign_ins()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        var account = await host.CreateAccount(group.Id, Role.GroupAdmin);
        var here = await host.SignIn(account);
        var elsewhere = await host.SignIn(account);

        var answer = await here.PostForm("/account", "/account/password", ("CurrentPassword", KpiHost.Password), ("NewPassword", "another sentence"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("密码已修改", await here.GetStringAsync("/account"), StringComparison.Ordinal);
        Assert.DoesNotContain("密码已修改", await here.GetStringAsync("/account"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/account")).StatusCode);
        var old = await host.CreateClient().PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.StatusCode);
        var renewed = await host.CreateClient().PostForm("/account/login", ("UserName", account.UserName!), ("Password", "another sentence"));
        Assert.Equal(HttpStatusCode.Redirect, renewed.StatusCode);
    }

    [Fact]
    public async Task Who_does_not_know_the_present_password_cannot_set_a_new_one()
    {
        await using var host = await KpiHost.Start();
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        var browser = await host.SignIn(await host.CreateAccount(group.Id, Role.GroupAdmin));

        var answer = await browser.PostForm("/account", "/account/password", ("CurrentPassword", "a guess"), ("NewPassword", "another sentence"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("当前密码不正确", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
