using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Messages;

/// <summary>
/// The values of a notice's words, written so that each is shown as the reader expects it: an instant by the store's clock, a value of an
/// enum in the reader's language. Text is cut to 200 characters, for what a customer wrote may be long.
/// </summary>
public static class NoticeValues
{
    private const int LongestText = 200;
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes them down.</summary>
    public static string Write(IReadOnlyList<object> values)
    {
        var written = JsonSerializer.Serialize(values.Select(Written), Json);
        return written.Length <= Notice.ValuesLength ? written : throw new ArgumentException("The values of a notice are too long.", nameof(values));
    }

    /// <summary>Reads them: text, whole numbers (<see cref="long"/>), <see cref="DateTime"/>, <see cref="DateOnly"/>, <see cref="StoreMonth"/> or a <see cref="NoticeTerm"/>.</summary>
    public static IReadOnlyList<object> Read(string written) => [.. (JsonSerializer.Deserialize<string[]>(written, Json) ?? []).Select(Value)];

    private static string Written(object value) => value switch
    {
        string text => "s" + (text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…"),
        int or long => "n" + Convert.ToString(value, CultureInfo.InvariantCulture),
        DateTime at => "t" + at.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => "d" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        StoreMonth month => "m" + month,
        Enum term => $"e{term.GetType().Name}.{term}",
        _ => throw new ArgumentException($"A notice cannot tell a {value.GetType().Name}."),
    };

    private static object Value(string written) => written[0] switch
    {
        'n' => long.Parse(written.AsSpan(1), CultureInfo.InvariantCulture),
        't' => DateTime.SpecifyKind(DateTime.Parse(written.AsSpan(1), CultureInfo.InvariantCulture), DateTimeKind.Utc),
        'd' => DateOnly.Parse(written.AsSpan(1), CultureInfo.InvariantCulture),
        'm' when StoreMonth.TryParse(written[1..], out var month) => month,
        'e' => new NoticeTerm(written[1..]),
        _ => written[1..],
    };
}
