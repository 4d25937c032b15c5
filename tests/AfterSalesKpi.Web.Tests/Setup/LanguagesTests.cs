using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class LanguagesTests(ProbedHost probed) : IClassFixture<ProbedHost>
{
    [Fact]
    public async Task Pages_are_Chinese_unless_another_language_is_chosen_here()
    {
        var browser = probed.Host.CreateClient();
        browser.DefaultRequestHeaders.Add("Accept-Language", "en-US,en;q=0.9");

        var page = await browser.GetStringAsync("/");

        Assert.Contains("<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("让每一分绩效都有据可查", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_language_is_remembered()
    {
        var browser = probed.Host.CreateClient();
        await browser.GetStringAsync("/?culture=en");

        var page = await browser.GetStringAsync("/account/login");

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("Sign in", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\">", await browser.GetStringAsync("/?culture=zh-CN"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("xx-nonsense")]
    [InlineData("../../etc")]
    [InlineData("")]
    public async Task A_language_that_there_is_not_changes_nothing(string culture) =>
        Assert.Contains("<html lang=\"zh-CN\">", await probed.Host.CreateClient().GetStringAsync($"/?culture={Uri.EscapeDataString(culture)}"), StringComparison.Ordinal);

    [Fact]
    public async Task The_accounts_language_holds_where_none_was_chosen_in_the_browser()
    {
        await using var db = probed.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var account = await probed.Host.CreateAccount(group.Id, Role.GroupAdmin);
        await probed.Host.Change(account, a => a.Culture = "en");

        var browser = await probed.Host.SignIn(account);

        Assert.Contains("<html lang=\"en\">", await browser.GetStringAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_is_written_as_Chinese() =>
        Assert.DoesNotContain("&#x", await probed.Host.CreateClient().GetStringAsync("/"), StringComparison.Ordinal);
}
