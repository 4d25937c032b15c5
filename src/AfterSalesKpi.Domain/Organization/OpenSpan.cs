using System.Globalization;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>
/// A stretch of one local day during which a store is open. It never reaches over midnight: who works past it writes two stretches on two
/// days, the first until <c>24:00</c>.
/// </summary>
/// <param name="From">The first minute of the day, 0 to 1439.</param>
/// <param name="Until">The minute after the last, up to 1440.</param>
public readonly record struct OpenSpan(int From, int Until)
{
    /// <summary>Minutes in a day.</summary>
    public const int Day = 1440;

    private const int Hour = 60;

    /// <summary>How long it is, in minutes.</summary>
    public int Minutes => Until - From;

    /// <summary>Reads <c>08:30-12:00 13:00-18:00</c>: stretches in order, without overlap. Empty text is a closed day; null is returned for what cannot be read.</summary>
    public static IReadOnlyList<OpenSpan>? ReadDay(string? text)
    {
        var spans = new List<OpenSpan>();
        foreach (var written in (text ?? "").Split([' ', ',', ';', '，', '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = written.Split(['-', '–', '—', '~', '～']);
            if (ends is not [var first, var last] || Minute(first) is not { } from || Minute(last) is not { } until) return null;
            if (from >= until || (spans.Count > 0 && spans[^1].Until > from)) return null;
            spans.Add(new OpenSpan(from, until));
        }

        return spans;
    }

    /// <summary>Writes a day as <see cref="ReadDay"/> reads it.</summary>
    public static string WriteDay(IEnumerable<OpenSpan> spans) => string.Join(' ', spans);

    /// <summary>The minute of the day as <c>08:30</c>.</summary>
    public static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / Hour:00}:{minute % Hour:00}");

    /// <inheritdoc />
    public override string ToString() => $"{Clock(From)}-{Clock(Until)}";

    private static int? Minute(string text)
    {
        var parts = text.Split([':', '：']);
        if (parts.Length is < 1 or > 2 || !Whole(parts[0], out var hours)) return null;
        var minutes = 0;
        if (parts.Length == 2 && (parts[1].Length != 2 || !Whole(parts[1], out minutes) || minutes >= Hour)) return null;
        var all = (hours * Hour) + minutes;
        return all <= Day ? all : null;
    }

    private static bool Whole(string text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= Day;
}
