using System.Globalization;
using System.Text.Json.Nodes;
using AfterSalesKpi.Application.Records.Importing;
using Microsoft.OpenApi;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Turns the fields of an import into schemas and examples.</summary>
internal static class FieldSchemas
{
    /// <summary>The whole body.</summary>
    public static OpenApiSchema Body(IReadOnlyList<FieldDescription> fields) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "items" },
        Properties = new Dictionary<string, IOpenApiSchema> { ["items"] = ListOf(Item(fields), 10_000) },
    };

    /// <summary>An item that names every field, with values that can be read.</summary>
    public static JsonObject Example(IReadOnlyList<FieldDescription> fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Value(f))));

    private static OpenApiSchema Item(IReadOnlyList<FieldDescription> fields) => new()
    {
        Type = JsonSchemaType.Object,
        Required = fields.Where(f => f.Required).Select(f => f.Name).ToHashSet(),
        Properties = fields.ToDictionary(f => f.Name, f => (IOpenApiSchema)Of(f)),
    };

    private static OpenApiSchema Of(FieldDescription field)
    {
        var schema = field.Kind switch
        {
            FieldKind.Parts => Item(field.Fields),
            FieldKind.List => ListOf(Item(field.Fields), (int?)field.Most),
            FieldKind.Texts => ListOf(new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = field.MaxLength }, (int?)field.Most),
            FieldKind.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer },
            FieldKind.Number => new OpenApiSchema { Type = JsonSchemaType.Number },
            FieldKind.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            FieldKind.Time => new OpenApiSchema { Type = JsonSchemaType.String, Description = "ISO 8601; without an offset the store's local time, a date alone is 00:00." },
            FieldKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            FieldKind.Choice => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. field.Choices.Select(c => (JsonNode)c)] },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = field.MaxLength },
        };
        if (field.Kind is FieldKind.Integer or FieldKind.Number)
        {
            schema.Minimum = field.Least?.ToString(CultureInfo.InvariantCulture);
            schema.Maximum = field.Most?.ToString(CultureInfo.InvariantCulture);
        }

        if (!field.Required) schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static OpenApiSchema ListOf(OpenApiSchema element, int? most) => new() { Type = JsonSchemaType.Array, Items = element, MaxItems = most };

    private static JsonNode Value(FieldDescription field) => field.Kind switch
    {
        FieldKind.Parts => Example(field.Fields),
        FieldKind.List => new JsonArray(Example(field.Fields)),
        FieldKind.Texts => new JsonArray("quality-check"),
        FieldKind.Integer => Math.Max(1, (int)(field.Least ?? 1)),
        FieldKind.Number => 12.5m,
        FieldKind.Flag => field.Name != "voided",
        FieldKind.Time => "2026-07-01T09:00:00",
        FieldKind.Day => "2026-07-01",
        FieldKind.Choice => field.Choices[0],
        _ => field.Name switch
        {
            "store" or "code" => "S01",
            "vin" => "LSVAA49J132047371",
            "timeZone" => "Asia/Shanghai",
            "position" => "Technician",
            "name" => "示例",
            _ => field.Name + "-1",
        },
    };
}
