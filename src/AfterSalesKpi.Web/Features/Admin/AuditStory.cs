using System.Globalization;
using System.Text.Json;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>Puts entries of the trail into words: fields by their names, numbers of people and stores by theirs, choices and times as pages show them.</summary>
public sealed class AuditStory(KpiDbContext db, CurrentUser user, Words words, Show show)
{
    /// <summary>Kinds of records of which who did it, and what was said, is for human resources alone (indicators.md, rule 7).</summary>
    internal static readonly IReadOnlyCollection<string> Veiled = [nameof(PeerReview)];

    private const string Hidden = "*";
    private const int LongestValue = 200;
    private static readonly HashSet<string> ShownOfVeiled = new(StringComparer.OrdinalIgnoreCase) { nameof(PeerReview.At), nameof(PeerReview.Voided) };

    /// <summary>The entries in words, in their order.</summary>
    public async Task<List<AuditRow>> Tell(IReadOnlyList<AuditEntry> entries, CancellationToken ct)
    {
        var changes = entries.Select(e => AuditChange.Read(db.Model, e.RecordType, e.Action.ToString(), e.Changes)).ToList();
        var linked = changes.SelectMany(c => c).Where(c => c.Target is not null).SelectMany(c => new[] { c.Before, c.After }.Select(v => (Kind: c.Target!, Id: Id(v)))) // asked for
            .Where(l => l.Id is not null).Select(l => (l.Kind, l.Id!.Value)); // asked for
        var names = await AuditNames.Read(db, entries, linked, ct);
        return [.. entries.Select((e, n) => Row(e, changes[n], names))];
    }

    /// <summary>A kind of record in words.</summary>
    public string Type(string type) => words.Find($"Admin.Type.{type}") ?? type;

    private AuditRow Row(AuditEntry entry, List<AuditChange> changes, AuditNames names)
    {
        var veiled = Veiled.Contains(entry.RecordType) && !user.May(Permission.SeeReviewers);
        var store = entry.StoreId is { } id ? names.Find(typeof(Store), id) : null;
        return new AuditRow(
            entry.Number, entry.At, veiled ? words["Admin.Hidden"] : names.Actor(entry.Actor, words), words[$"Admin.Action.{entry.Action}"], Type(entry.RecordType),
            entry.RecordKey ?? (entry.RecordId == 0 ? "" : $"#{entry.RecordId.ToString(CultureInfo.InvariantCulture)}"), Link(entry, names), store,
            [.. changes.Select(c => Line(c, names, veiled && !ShownOfVeiled.Contains(c.Field)))]);
    }

    private AuditLine Line(AuditChange change, AuditNames names, bool hidden)
    {
        var field = Field(change);
        if (change.Part.Length > 0) field = words["Admin.PartField", Type(char.ToUpperInvariant(change.Part[0]) + change.Part[1..]), words[$"Admin.Action.{change.PartState}"], field];
        return hidden ? new AuditLine(field, null, words["Admin.Hidden"]) : new AuditLine(field, Value(change, change.Before, names), Value(change, change.After, names));
    }

    private string Field(AuditChange change)
    {
        var kind = change.Entity?.ShortName() ?? "";
        string[] keys =
        [
            $"Admin.Field.{kind}.{change.Field}", $"Admin.Field.{change.Field}", $"WorkOrders.Field.{change.Field}", $"WorkOrders.Entry.Field.{change.Field}", $"Imports.Field.{change.Field}",
        ];
        return keys.Select(words.Find).FirstOrDefault(w => w is not null) ?? change.Field;
    }

    private string? Value(AuditChange change, JsonElement? value, AuditNames names)
    {
        if (value is not { } json || json.ValueKind == JsonValueKind.Null) return null;
        if (json.ValueKind == JsonValueKind.String && json.GetString() == Hidden) return words["Admin.Hidden"];
        if (change.Target is { } target && Id(json) is { } id) return names.Find(target, id) ?? $"#{id.ToString(CultureInfo.InvariantCulture)}";
        if (change.Field == "done" && json.GetString() is { } done) return words.Find($"Admin.Done.{done}") ?? done;
        var type = change.Property is { } property ? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType : null;
        return json.ValueKind switch
        {
            JsonValueKind.True => words["Admin.Yes"],
            JsonValueKind.False => words["Admin.No"],
            JsonValueKind.Number => Number(change.Field, json),
            JsonValueKind.String when type == typeof(DateTime) && json.TryGetDateTime(out var at) => show.At(DateTime.SpecifyKind(at, DateTimeKind.Utc)),
            JsonValueKind.String when type is { IsEnum: true } => string.Join(words["Imports.Comma"], json.GetString()!.Split(", ").Select(v => words.Find($"Terms.{type.Name}.{v}") ?? v)), // a string is not null
            JsonValueKind.String => Short(json.GetString()!), // a string is not null
            _ => Short(json.GetRawText()),
        };
    }

    /// <summary>Money is kept in fen, scores in hundredths, stars in tenths.</summary>
    private static string Number(string field, JsonElement json)
    {
        if (!json.TryGetInt64(out var number)) return json.GetRawText();
        if (field.EndsWith("Fen", StringComparison.Ordinal)) return Show.Money(number);
        if (field.EndsWith("Hundredths", StringComparison.Ordinal)) return (number / 100m).ToString("0.##", CultureInfo.InvariantCulture);
        return field.EndsWith("Tenths", StringComparison.Ordinal) ? (number / 10m).ToString("0.#", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Short(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";

    private static long? Id(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var id) ? id : null;

    private static string? Link(AuditEntry entry, AuditNames names)
    {
        var key = Uri.EscapeDataString(entry.RecordKey ?? "");
        var inStore = entry.StoreId is { } id && names.StoreCodes.TryGetValue(id, out var code) ? $"?store={Uri.EscapeDataString(code)}" : "";
        return entry.RecordType switch
        {
            "WorkOrder" when key.Length > 0 => $"/work-orders/{key}{inStore}",
            "Employee" when key.Length > 0 => $"/staff/{key}",
            "Part" when key.Length > 0 => $"/parts/{key}{inStore}",
            "Complaint" when key.Length > 0 => $"/complaints/{key}{inStore}",
            "Store" when key.Length > 0 => $"/admin/stores/{key}",
            "Position" when key.Length > 0 => $"/admin/positions/{key}",
            "TrainingResult" => $"/training/{entry.RecordId}",
            "Certificate" => $"/training/certificates/{entry.RecordId}",
            "SurveyResponse" => $"/surveys/{entry.RecordId}",
            "UserAccount" => $"/admin/accounts/{entry.RecordId}",
            "ApiKey" => "/admin/api-keys",
            _ => null,
        };
    }
}
