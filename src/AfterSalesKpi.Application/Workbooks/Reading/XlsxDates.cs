using System.Globalization;

namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>Which numbers of a workbook are days and times, and how numbers are written out.</summary>
internal sealed class XlsxDates
{
    private readonly HashSet<int> dateFormats = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    private readonly List<bool> styles = [];

    /// <summary>Days are counted from 1904 on, as old programs for the Mac do.</summary>
    public bool Since1904 { get; set; }

    /// <summary>A format of the workbook's own: with years, days or hours in it outside quotes it is one of dates.</summary>
    public void Define(int format, string code)
    {
        var (plain, quoted) = ("", false);
        foreach (var c in code)
        {
            if (c == '"') quoted = !quoted;
            else if (!quoted) plain += char.ToLowerInvariant(c);
        }

        var section = plain.Split(';')[0];
        if (section.Contains('[') && section.Contains(']')) section = section[(section.LastIndexOf(']') + 1)..];
        if (section.AsSpan().IndexOfAny("ydh") >= 0 && !section.Contains("general", StringComparison.Ordinal)) dateFormats.Add(format);
        else dateFormats.Remove(format);
    }

    public void AddStyle(int format) => styles.Add(dateFormats.Contains(format));

    /// <summary>A day as <c>2026-10-31</c>, a time as <c>2026-10-31 17:30:00</c>, any other number without exponent.</summary>
    public string Written(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return value.Trim();
        if (style < styles.Count && styles[style] && number is >= 1 and < 2_958_466)
        {
            var at = DateTime.FromOADate(Math.Round((number + (Since1904 ? 1462 : 0)) * 86_400) / 86_400);
            return at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        }

        return Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture) : value.Trim();
    }
}
