using System.Net;
using System.Text.Json;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class ErrorPagesTests(ProbedHost probed) : IClassFixture<ProbedHost>
{
    [Fact]
    public async Task A_fault_is_a_page_with_a_reference_number_and_without_its_secret()
    {
        var answer = await probed.Host.CreateClient().GetAsync("/probe/fault");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Matches("编号 <code>[0-9A-F]{10}</code>", page);
        Assert.DoesNotContain("SECRET-OF-A-FAULT", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/probe/fault", HttpStatusCode.InternalServerError)]
    [InlineData("/api/nothing-here", HttpStatusCode.NotFound)]
    public async Task The_api_answers_with_problem_details(string address, HttpStatusCode expected)
    {
        var answer = await probed.Host.CreateClient().GetAsync(address);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("SECRET-OF-A-FAULT", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_told_in_the_language_that_was_asked_for()
    {
        var answer = await probed.Host.CreateClient().GetAsync("/nothing-here?culture=en");

        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_and_is_no_fault()
    {
        var browser = probed.Host.CreateClient();
        await browser.GetAsync("/account/login");

        var answer = await browser.PostAsync("/account/login", Forms.Filled(("UserName", "a\u0000b"), ("code", "200")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("请求无法处理", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
