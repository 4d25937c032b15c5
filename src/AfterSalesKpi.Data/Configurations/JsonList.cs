using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations;

/// <summary>Short lists that are only ever read and written with their record are one text column.</summary>
internal static class JsonList
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static PropertyBuilder<IReadOnlyList<T>> IsJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            list => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Json),
            text => text == "" ? new List<T>() : JsonSerializer.Deserialize<List<T>>(text, Json)!, // written by us, never null
            new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList())); // the column is required
        return property;
    }

    public static PropertyBuilder<IReadOnlyList<T>?> IsOptionalJsonList<T>(this PropertyBuilder<IReadOnlyList<T>?> property)
    {
        property.HasConversion(
            list => list == null ? null : JsonSerializer.Serialize(list, Json),
            text => text == null ? null : JsonSerializer.Deserialize<List<T>>(text, Json),
            new ValueComparer<IReadOnlyList<T>?>((a, b) => a == null ? b == null : b != null && a.SequenceEqual(b), l => l == null ? 0 : l.Count, l => l == null ? null : l.ToList()));
        return property;
    }
}
