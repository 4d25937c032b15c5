using System.Net;
using AfterSalesKpi.Domain.Access;
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
        var browser = host.CreateClient();

        var answer = await browser.PostForm("/account/register", Form);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("王敏", await browser.GetStringAsync("/account"), StringComparison.Ordinal);
        await using var db = host.NewContext();
        var account = await db.Users.SingleAsync(u => u.UserName == "wang@pujiang");
        Assert.Equal(Role.GroupAdmin, account.Role);
        db.Scope = account.Scope;
        Assert.Equal("浦东店", (await db.Stores.SingleAsync()).Name);
        Assert.Equal(6, await db.Positions.CountAsync());
    }
}
