using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>What holds for the whole API, in its machine-readable description.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string About =
        """
        Records go in with `PUT /api/v1/{resource}`: at most 10,000 items a body, upsert by natural key, each item accepted or rejected by itself; with
        `?atomic=true` all or none. A field left out stays as it is, `null` empties it, a list given replaces the list, unknown fields are ignored.
        Sending the same body again changes nothing. References may point to items of the same body in any order. Customers and vehicles are made as
        they come. Times are ISO 8601; one without an offset is the store's local time, a date alone is 00:00. Amounts are yuan.

        Values and records always come from the records and include every write acknowledged before the request; scorecards and quarters show stored
        sums. Errors are RFC 9457 problem details with `code`, `field` and `reference`; sentences follow `Accept-Language` (zh-CN, en).
        """;

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "AfterSalesKpi", Version = "v1", Description = About };
        document.Servers = []; // the address is the reader's own
        foreach (var path in document.Paths.Keys.Where(p => !p.StartsWith("/api/", StringComparison.Ordinal)).ToList()) document.Paths.Remove(path);
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [ApiKeyAuthentication.Name] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyAuthentication.Header,
                Description = "A key of a group, or of one of its stores, with some of the scopes import, read, calculate.",
            },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiKeyAuthentication.Name, document)] = [] }];
        return Task.CompletedTask;
    }
}
