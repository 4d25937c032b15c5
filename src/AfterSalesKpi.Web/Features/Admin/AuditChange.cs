using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>One value that an entry tells of, with where it belongs.</summary>
/// <param name="Entity">The kind of record or part; null where the program no longer knows it.</param>
/// <param name="Part">The part's name; empty for the record itself.</param>
/// <param name="PartState">What happened to the record or part.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
internal sealed record AuditChange(IEntityType? Entity, string Part, string PartState, string Field, JsonElement? Before, JsonElement? After)
{
    /// <summary>The field as the model knows it.</summary>
    public IProperty? Property => Entity?.GetProperties().FirstOrDefault(p => string.Equals(p.Name, Field, StringComparison.OrdinalIgnoreCase));

    /// <summary>What it leads to, where it is a link.</summary>
    public Type? Target => Property?.GetContainingForeignKeys().FirstOrDefault(k => k.Properties.Count == 1)?.PrincipalEntityType.ClrType;

    /// <summary>Reads what an entry says: <c>field: value</c> of what is new or gone, <c>field: [old, new]</c> of what changed, lists of parts.</summary>
    public static List<AuditChange> Read(IModel model, string recordType, string action, string changes)
    {
        var found = new List<AuditChange>();
        if (changes.Length == 0) return found;
        using var json = JsonDocument.Parse(changes);
        if (json.RootElement.ValueKind == JsonValueKind.Object) Read(found, model, Find(model, recordType), "", action, json.RootElement.Clone());
        return found;
    }

    private static void Read(List<AuditChange> found, IModel model, IEntityType? entity, string part, string state, JsonElement of)
    {
        foreach (var field in of.EnumerateObject())
        {
            var value = field.Value;
            if (part.Length == 0 && Parts(value) is { } parts)
            {
                foreach (var (partState, one) in parts) Read(found, model, Find(model, field.Name), field.Name, partState ?? state, one);
            }
            else if (state == "Changed" && value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 2) found.Add(new AuditChange(entity, part, state, field.Name, value[0], value[1]));
            else if (state == "Deleted") found.Add(new AuditChange(entity, part, state, field.Name, value, null));
            else found.Add(new AuditChange(entity, part, state, field.Name, null, value));
        }
    }

    /// <summary>The parts of a record: a list of objects, or lists of those added, changed and deleted.</summary>
    private static List<(string? State, JsonElement One)>? Parts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() > 0 && value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object) => [.. value.EnumerateArray().Select(e => ((string?)null, e))],
        JsonValueKind.Object => [.. value.EnumerateObject().Where(l => l.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(l => l.Value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(e => ((string?)(char.ToUpperInvariant(l.Name[0]) + l.Name[1..]), e)))],
        _ => null,
    };

    private static IEntityType? Find(IModel model, string name) => model.GetEntityTypes().FirstOrDefault(e => string.Equals(e.ShortName(), name, StringComparison.OrdinalIgnoreCase));
}
