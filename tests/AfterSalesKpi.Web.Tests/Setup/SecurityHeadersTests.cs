using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed partial class SecurityHeadersTests(ProbedHost probed) : IClassFixture<ProbedHost>
{
    public static readonly TheoryData<string, HttpStatusCode> Answers = new()
    {
        { "/", HttpStatusCode.OK },
        { "/account/login", HttpStatusCode.OK },
        { "/account", HttpStatusCode.Redirect },
        { "/nothing-here", HttpStatusCode.NotFound },
        { "/account/logout", HttpStatusCode.Redirect },
        { "/probe/fault", HttpStatusCode.InternalServerError },
        { "/api/probe/fault", HttpStatusCode.InternalServerError },
        { "/api/nothing-here", HttpStatusCode.NotFound },
        { "/health/live", HttpStatusCode.OK },
        { "/health/ready", HttpStatusCode.OK },
        { "/css/site.css", HttpStatusCode.OK },
        { "/lib/charts.js", HttpStatusCode.OK },
        { "/favicon.svg", HttpStatusCode.OK },
        { "/jobs", HttpStatusCode.Redirect },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_kind_of_answer_bears_them(string address, HttpStatusCode expected)
    {
        var answer = await probed.Host.CreateClient().GetAsync(address);

        Assert.Equal(expected, answer.StatusCode);
        var policy = Header(answer, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/account/login")]
    [InlineData("/nothing-here")]
    [InlineData("/probe/fault")]
    public async Task No_copy_is_kept_of_a_page(string address)
    {
        var answer = await probed.Host.CreateClient().GetAsync(address);

        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.DoesNotContain("unsafe-inline", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_copy_is_kept_of_what_a_signed_in_person_sees()
    {
        await using var db = probed.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var browser = await probed.Host.SignIn(await probed.Host.CreateAccount(group.Id, Role.GroupAdmin));

        Assert.Equal("no-store", Header(await browser.GetAsync("/account"), "Cache-Control"));
        Assert.Equal("no-store", Header(await browser.GetAsync("/probe/dashboard"), "Cache-Control"));
    }

    [Fact]
    public async Task Pages_hold_no_inline_script_style_or_handler()
    {
        await using var db = probed.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var browser = await probed.Host.SignIn(await probed.Host.CreateAccount(group.Id, Role.GroupAdmin));
        foreach (var address in new[] { "/", "/account/login", "/account/register" })
        {
            Assert.DoesNotMatch(Inline(), await probed.Host.CreateClient().GetStringAsync(address));
        }

        Assert.DoesNotMatch(Inline(), await browser.GetStringAsync("/account"));
    }

    [Fact]
    public async Task Fingerprinted_files_are_kept_for_good_and_compressed()
    {
        var client = probed.Host.CreateClient();
        var page = await client.GetStringAsync("/");
        var files = Files().Matches(page).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(files.Count >= 6, $"only {files.Count} files found");
        foreach (var file in files)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, file);
            request.Headers.Add("Accept-Encoding", "br");
            var answer = await client.SendAsync(request);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("max-age=31536000, immutable", Header(answer, "Cache-Control"));
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault());
        }
    }

    [Fact]
    public async Task A_page_without_charts_weighs_less_than_150_kB()
    {
        await using var db = probed.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var browser = await probed.Host.SignIn(await probed.Host.CreateAccount(group.Id, Role.GroupAdmin));
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var plain = probed.Host.CreateClient();
        var files = Files().Matches(await plain.GetStringAsync("/")).Select(m => m.Groups[1].Value).Distinct();

        long weight = (await browser.GetByteArrayAsync("/account")).Length;
        foreach (var file in files) weight += (await browser.GetByteArrayAsync(file)).Length;

        Assert.InRange(weight, 1, 150_000);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    [GeneratedRegex("""<script(?![^>]*\bsrc=)(?![^>]*type="application/json")|<style|\sstyle="|\son[a-z]+="|href="javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""(?:src|href)="(/[^"#]+\.(?:css|js|svg))""")]
    private static partial Regex Files();
}
