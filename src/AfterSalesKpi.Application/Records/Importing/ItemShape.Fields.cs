using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>The kinds of fields. <c>Optional…</c> may be left out of a new record, and null empties it.</summary>
internal sealed partial class ItemShape<TPatch>
{
    public ItemShape<TPatch> Text(string name, int maxLength, Action<TPatch, string> set) =>
        Add(new FieldDescription(name, FieldKind.Text, true) { MaxLength = maxLength }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (JsonValues.Text(ref reader, maxLength, out var value) is { } code) return new Problem(name, code, maxLength);
            if (value is null) return new Problem(name, "required");
            set(patch, value);
            return null;
        });

    public ItemShape<TPatch> OptionalText(string name, int maxLength, Action<TPatch, string?> set) =>
        Add(new FieldDescription(name, FieldKind.Text, false) { MaxLength = maxLength }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            string? value = null;
            if (!IsNull(ref reader) && JsonValues.Text(ref reader, maxLength, out value) is { } code) return new Problem(name, code, maxLength);
            set(patch, value);
            return null;
        });

    public ItemShape<TPatch> Integer(string name, int least, int most, Action<TPatch, int> set) =>
        Add(Ranged(name, FieldKind.Integer, true, least, most), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var code = JsonValues.Integer(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> OptionalInteger(string name, int least, int most, Action<TPatch, int?> set) =>
        Add(Ranged(name, FieldKind.Integer, false, least, most), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            var code = JsonValues.Integer(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> Number(string name, decimal least, decimal most, Action<TPatch, decimal> set) =>
        Add(Ranged(name, FieldKind.Number, true, least, most), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var code = JsonValues.Number(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> OptionalNumber(string name, decimal least, decimal most, Action<TPatch, decimal?> set) =>
        Add(Ranged(name, FieldKind.Number, false, least, most), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            var code = JsonValues.Number(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> Flag(string name, Action<TPatch, bool> set) =>
        Add(new FieldDescription(name, FieldKind.Flag, true), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var code = JsonValues.Flag(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> OptionalFlag(string name, Action<TPatch, bool?> set) =>
        Add(new FieldDescription(name, FieldKind.Flag, false), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            var code = JsonValues.Flag(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code);
        });

    public ItemShape<TPatch> Time(string name, Action<TPatch, WrittenTime> set) =>
        Add(new FieldDescription(name, FieldKind.Time, true), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var code = JsonValues.Time(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code, WrittenTime.FirstYear, WrittenTime.LastYear);
        });

    public ItemShape<TPatch> OptionalTime(string name, Action<TPatch, WrittenTime?> set) =>
        Add(new FieldDescription(name, FieldKind.Time, false), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            var code = JsonValues.Time(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code, WrittenTime.FirstYear, WrittenTime.LastYear);
        });

    public ItemShape<TPatch> Day(string name, Action<TPatch, DateOnly> set) =>
        Add(new FieldDescription(name, FieldKind.Day, true), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var code = JsonValues.Day(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code, JsonValues.FirstYearOfDays, WrittenTime.LastYear);
        });

    public ItemShape<TPatch> OptionalDay(string name, Action<TPatch, DateOnly?> set) =>
        Add(new FieldDescription(name, FieldKind.Day, false), (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            var code = JsonValues.Day(ref reader, out var value);
            set(patch, value);
            return JsonValues.Problem(name, code, JsonValues.FirstYearOfDays, WrittenTime.LastYear);
        });

    private static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    private static bool SetNull<T>(ref Utf8JsonReader reader, TPatch patch, Action<TPatch, T?> set)
        where T : struct
    {
        if (!IsNull(ref reader)) return false;
        set(patch, null);
        return true;
    }

    private static FieldDescription Ranged(string name, FieldKind kind, bool required, decimal least, decimal most) =>
        new(name, kind, required) { Least = least, Most = most };
}
