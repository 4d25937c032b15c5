using System.Net;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class FormTokenTests(ProbedHost probed) : IClassFixture<ProbedHost>
{
    [Fact]
    public async Task A_post_without_a_token_changes_nothing()
    {
        var answer = await probed.Host.CreateClient().PostAsync("/probe/change", Forms.Filled());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_somebody_elses_browser_is_refused()
    {
        var token = await probed.Host.CreateClient().FormToken("/account/login");

        var answer = await probed.Host.CreateClient().PostAsync("/probe/change", Forms.Filled(("__RequestVerificationToken", token)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_post_with_the_forms_token_goes_through()
    {
        var answer = await probed.Host.CreateClient().PostForm("/account/login", "/probe/change");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Every_unsafe_action_of_a_page_refuses_to_work_without_one()
    {
        var unsafeOnes = probed.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action && action.ControllerTypeInfo.IsAssignableTo(typeof(Controller)))
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(m => m is not ("GET" or "HEAD" or "OPTIONS")) == true)
            .ToList();
        Assert.NotEmpty(unsafeOnes);
        Assert.All(unsafeOnes, e => Assert.DoesNotContain(e.Metadata, m => m is IgnoreAntiforgeryTokenAttribute));
        foreach (var endpoint in unsafeOnes)
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            var address = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(Sample))));
            using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = Forms.Filled() };

            var answer = await probed.Host.CreateClient().SendAsync(request);

            // Signed out: asked to sign in first. Open to all: refused for want of the token.
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{method} {address}: {answer.StatusCode}");
        }
    }

    private static string Sample(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        _ => "1",
    };
}
