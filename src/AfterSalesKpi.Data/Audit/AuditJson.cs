using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>How values are written in the trail: the same for a value that is known by its type and for one that is not.</summary>
internal static class AuditJson
{
    /// <summary>What stands for a value that the trail must not hold.</summary>
    public const string Hidden = "*";

    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);

    public static void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public static void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public static void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public static void Write(Utf8JsonWriter json, Guid value) => json.WriteStringValue(value);

    public static void Write(Utf8JsonWriter json, DateOnly value) => json.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Write(Utf8JsonWriter json, StoreMonth value) => json.WriteStringValue(value.ToString());

    public static void Write(Utf8JsonWriter json, DateTime value) => json.WriteStringValue(DateTime.SpecifyKind(Elapsed.Cut(value), DateTimeKind.Utc));

    /// <summary>The same for a value of which only its property is known.</summary>
    public static void WriteAny(Utf8JsonWriter json, IProperty property, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case long number: Write(json, number); break;
            case int number: Write(json, number); break;
            case bool yes: Write(json, yes); break;
            case string text: Write(json, text); break;
            case DateTime at: Write(json, at); break;
            case DateOnly on: Write(json, on); break;
            case StoreMonth month: Write(json, month); break;
            case Guid id: Write(json, id); break;
            case Enum word: Write(json, word.ToString()); break;
            default: Write(json, (string)property.GetTypeMapping().Converter!.ConvertToProvider(value)!); break; // values of our own are kept as text
        }
    }
}
