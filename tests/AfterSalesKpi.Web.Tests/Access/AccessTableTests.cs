using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Access;

/// <summary>Holds access-table.txt against the running program.</summary>
public sealed partial class AccessTableTests
{
    private static readonly Role[] Roles =
    [
        Role.ServiceAdvisor, Role.Technician, Role.PartsClerk, Role.CustomerCare, Role.ServiceManager, Role.HumanResources, Role.GroupAdmin,
    ];

    private static readonly ApiKeyScopes[] Scopes = [ApiKeyScopes.Import, ApiKeyScopes.Read, ApiKeyScopes.Calculate];

    // Files, the job dashboard and the description of the API are not pages.
    private static readonly string[] NoPages = ["/jobs", "/css", "/js", "/lib", "/openapi", "/favicon"];

    [Fact]
    public async Task Every_route_has_a_row_and_every_row_a_route()
    {
        await using var host = await KpiHost.Start();
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(v => v is not ("HEAD" or "OPTIONS")).Select(v => $"{v} {Plain(e)}")) // asked for above
            .Where(r => !Array.Exists(NoPages, p => r.Split(' ')[1].StartsWith(p, StringComparison.Ordinal)))
            .Where(r => !Path.HasExtension(r) && !r.Contains("**", StringComparison.Ordinal)).ToHashSet();
        var rows = AccessRow.ReadAll().Select(r => r.Key).ToHashSet();

        Assert.True(routes.SetEquals(rows), $"Without a row: {string.Join("; ", routes.Except(rows))}. Without a route: {string.Join("; ", rows.Except(routes))}.");
    }

    [Fact]
    public async Task Every_cell_holds_on_the_running_program()
    {
        await using var world = await AccessWorld.Make();
        var nobody = world.Host.CreateClient();
        List<string> wrong = [];
        foreach (var row in AccessRow.ReadAll().Where(r => !r.IsApi).OrderBy(r => r.Address == "/account/logout")) // whoever signed out is nobody
        {
            var open = row.Cells.All(c => c == 'p');
            Expect(wrong, row, "nobody", await Ask(nobody, row, world, 0, null), open ? Allowed : ["SignIn"]);
            for (var n = 0; n < Roles.Length; n++)
            {
                var (role, cell) = (Roles[n], row.Cells[n]);
                for (var place = 0; place < (row.Names == "-" ? 1 : world.Places.Count); place++)
                {
                    if (row.Names is "plan" or "own" or "goal" && place == 1) continue; // the group's, as in its first store
                    var expected = Expected(cell, role, place);
                    Expect(wrong, row, $"{role} at {world.Places[place].StoreCode}", await Ask(world.Browsers[role], row, world, place, null), expected);
                }

                if (cell == 'o') Expect(wrong, row, $"{role}'s own", await Ask(world.Browsers[role], row, world, 0, role), Allowed);
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Every_cell_of_the_api_holds_for_keys_of_the_group_and_of_one_store()
    {
        await using var world = await AccessWorld.Make();
        var nobody = world.Host.CreateClient();
        List<string> wrong = [];
        for (var n = 0; n < Scopes.Length; n++)
        {
            foreach (var oneStore in new[] { false, true })
            {
                var program = await world.Program(Scopes[n], oneStore);
                foreach (var row in AccessRow.ReadAll().Where(r => r.IsApi))
                {
                    if (n == 0) Expect(wrong, row, "nobody", await Ask(nobody, row, world, 0, null), ["Unauthorized"]);
                    for (var place = 0; place < (row.Names == "-" ? 1 : world.Places.Count); place++)
                    {
                        var hidden = place == 2 || (place == 1 && oneStore);
                        string[] expected = row.Cells[n] == '-' ? ["Forbidden"] : hidden ? ["NotFound"] : Allowed;
                        Expect(wrong, row, $"{Scopes[n]} key{(oneStore ? " of S01" : "")} at {world.Places[place].StoreCode}", await Ask(program, row, world, place, null), expected);
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>What an allowed request may come to: an answer, the way on, or a form that is not filled in.</summary>
    private static string[] Allowed => ["OK", "Accepted", "Redirect", "Found", "BadRequest", "UnprocessableEntity", "Conflict"];

    private static string[] Expected(char cell, Role role, int place) => cell switch
    {
        '-' => ["Forbidden"],
        'o' => role == Role.Technician && place == 0 ? Allowed : ["NotFound"],
        _ => place == 2 || (place == 1 && !RolePermissions.SeesWholeGroup(role)) ? ["NotFound"] : Allowed,
    };

    private static void Expect(List<string> wrong, AccessRow row, string who, string answer, string[] expected)
    {
        if (!expected.Contains(answer)) wrong.Add($"{row.Key}, {who}: {answer} instead of {string.Join("/", expected.Take(2))}");
    }

    private static async Task<string> Ask(HttpClient client, AccessRow row, AccessWorld world, int place, Role? ownOf)
    {
        var address = AccessAddress.Of(row, world, place, ownOf);
        if (row.IsApi) address += Query(row);
        using var request = new HttpRequestMessage(new HttpMethod(row.Verb), address);
        if (row.Address.EndsWith("{ordinal}", StringComparison.Ordinal)) request.Headers.Add("HX-Request", "true"); // a part of a page: alone it leads to the whole
        if (row.Verb == "PUT") request.Content = new StringContent("""{"items":[]}""", System.Text.Encoding.UTF8, "application/json");
        if (row.Verb == "POST" && !row.IsApi) request.Content = Forms.Filled(("__RequestVerificationToken", await Token(client)));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead); // a stream of events has no end
        var sentToSignIn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location?.OriginalString.Contains("/account/login", StringComparison.Ordinal) == true;
        var partToSignIn = answer.Headers.Contains("HX-Redirect") && answer.StatusCode == HttpStatusCode.Unauthorized;
        return (sentToSignIn && row.Address != "/account/login") || partToSignIn ? "SignIn" : answer.StatusCode.ToString();
    }

    private static string Query(AccessRow row) => row.Address switch
    {
        "/api/v1/indicators/{key}/values" => $"?from={AccessWorld.Month}&to={AccessWorld.Month}&by=store",
        "/api/v1/indicators/{key}/records" or "/api/v1/scorecards" => $"?month={AccessWorld.Month}",
        _ => "",
    };

    /// <summary>The token of any form that the person sees; somebody not signed in has the sign-in form's.</summary>
    private static async Task<string> Token(HttpClient client)
    {
        var own = await client.GetAsync(new Uri("/account", UriKind.Relative));
        return await client.FormToken(own.IsSuccessStatusCode ? "/account" : "/account/login");
    }

    private static string Plain(RouteEndpoint endpoint) =>
        "/" + Constraint().Replace(endpoint.RoutePattern.RawText ?? "", "{$1}").Trim('/');

    [GeneratedRegex(@"\{([a-zA-Z]+)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex Constraint();
}
