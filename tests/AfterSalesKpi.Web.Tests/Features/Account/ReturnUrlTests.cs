using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Account;

public sealed class ReturnUrlTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private UserAccount account = null!;
    private string firstScreen = "";

    public static readonly TheoryData<string> Elsewhere =
    [
        "http://evil.example", "https://evil.example/", "HTTPS://EVIL.EXAMPLE", "//evil.example", "///evil.example", "////evil.example", "/\\evil.example",
        "\\/evil.example", "\\\\evil.example", "/\\/evil.example", "//\\evil.example", "/%09/evil.example\t", "/\t/evil.example", "/\r/evil.example", "/\n/evil.example",
        "\t//evil.example", " //evil.example", " https://evil.example", "https:evil.example", "https:/evil.example", "https:///evil.example", "http:\\\\evil.example",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd",
        "mailto:a@evil.example", "ftp://evil.example", "evil.example", "evil.example/path", "@evil.example", "?u=//evil.example", "#//evil.example", "~//evil.example",
        "~/\\evil.example", "localhost@evil.example", "http://localhost:80@evil.example", "//localhost.evil.example", "/\u0000/evil.example", "..//evil.example",
    ];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Nobody_is_sent_elsewhere_by_signing_in(string returnUrl) =>
        Assert.Contains(await SignInAndGoTo(returnUrl), new[] { firstScreen, null }); // null: a form that cannot be read is refused

    [Theory]
    [InlineData("/account")]
    [InlineData("/scores/2026-07?sort=-score")]
    [InlineData("/work-orders?q=沪A12345")]
    public async Task An_address_of_our_own_is_gone_on_to(string returnUrl) =>
        Assert.Equal(returnUrl, Uri.UnescapeDataString(await SignInAndGoTo(returnUrl) ?? ""));

    public async Task InitializeAsync()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        account = await shared.Host.CreateAccount(group.Id, Role.GroupAdmin);
        firstScreen = shared.Host.Services.GetRequiredService<Navigation>().FirstScreen(Role.GroupAdmin);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<string?> SignInAndGoTo(string returnUrl)
    {
        var answer = await shared.Host.CreateClient()
            .PostForm("/account/login", ("UserName", account.UserName!), ("Password", KpiHost.Password), ("ReturnUrl", returnUrl));
        return answer.Headers.Location?.OriginalString;
    }
}
