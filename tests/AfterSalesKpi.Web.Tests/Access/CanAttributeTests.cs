using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;

namespace AfterSalesKpi.Web.Tests.Access;

public sealed class CanAttributeTests(ProbedHost probed) : IClassFixture<ProbedHost>
{
    [Fact]
    public async Task Who_has_not_signed_in_is_asked_to()
    {
        var answer = await probed.Host.CreateClient().GetAsync("/probe/dashboard");

        Assert.Equal("/account/login?returnUrl=%2Fprobe%2Fdashboard", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_part_of_a_page_sends_the_whole_page_to_the_sign_in()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/probe/dashboard");
        request.Headers.Add("HX-Request", "true");

        var answer = await probed.Host.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("/account/login", Assert.Single(answer.Headers.GetValues("HX-Redirect")));
    }

    [Fact]
    public async Task Who_may_not_open_a_page_is_told_so()
    {
        var browser = await SignIn(Role.Technician);

        var answer = await browser.GetAsync("/probe/dashboard");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("您没有权限打开此页", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_opens_it() =>
        Assert.Equal("seen", await (await SignIn(Role.ServiceManager)).GetStringAsync("/probe/dashboard"));

    [Fact]
    public async Task An_action_may_ask_for_something_else_than_its_controller() =>
        Assert.Equal("seen", await (await SignIn(Role.Technician)).GetStringAsync("/probe/own-score"));

    private async Task<HttpClient> SignIn(Role role)
    {
        await using var db = probed.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        return await probed.Host.SignIn(await probed.Host.CreateAccount(group.Id, role, await TestData.CreateStore(db)));
    }
}
