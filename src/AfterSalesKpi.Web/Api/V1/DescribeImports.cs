using System.Text.Json.Nodes;
using AfterSalesKpi.Application.Records.Importing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Describes the body of each import from the same table of fields that reads it, and the answer's codes.</summary>
internal sealed class DescribeImports : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ImportedResource>().FirstOrDefault() is not { } resource) return Task.CompletedTask;
        operation.Summary = $"Adds or changes {resource.Name}.";
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = FieldSchemas.Body(resource.Fields), Example = new JsonObject { ["items"] = new JsonArray(FieldSchemas.Example(resource.Fields)) } },
            },
        };
        if (operation.Responses?.TryGetValue("422", out var response) == true && response is OpenApiResponse undone)
        {
            undone.Description = "All or none was asked for and some items were rejected: nothing was taken. The problem details bear `accepted` (0) and `rejected`.";
        }

        return Task.CompletedTask;
    }
}
