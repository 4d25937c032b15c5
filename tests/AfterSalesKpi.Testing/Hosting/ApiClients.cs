using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Testing.Hosting;

/// <summary>Other systems with an API key.</summary>
public static class ApiClients
{
    private const ApiKeyScopes All = ApiKeyScopes.Import | ApiKeyScopes.Read | ApiKeyScopes.Calculate;

    /// <summary>A client with a new key of a group, or of one of its stores.</summary>
    public static async Task<HttpClient> ApiClient(this KpiHost host, int groupId, ApiKeyScopes scopes = All, Store? store = null)
    {
        await using var db = host.NewContext(groupId);
        var (key, text) = ApiKey.Make(groupId, store?.Id, "test", scopes, TestData.Noon);
        db.Add(key);
        await db.SaveChangesAsync();
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", text);
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        return client;
    }

    /// <summary>Puts items in, written as JSON without the brackets around them.</summary>
    public static Task<HttpResponseMessage> PutItems(this HttpClient api, string resource, string items, string query = "") =>
        api.PutAsync($"/api/v1/{resource}{query}", new StringContent($$"""{"items":[{{items}}]}""", Encoding.UTF8, "application/json"));

    /// <summary>The body of an answer as JSON.</summary>
    public static async Task<JsonNode> Json(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync()) ?? throw new InvalidOperationException("The answer is null.");
}
