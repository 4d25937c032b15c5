using System.Globalization;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Calendar;

/// <summary>
/// A list of holidays and make-up days as people write or paste it, a line each: <c>2027-02-05 ~ 2027-02-11 春节</c> is closed,
/// <c>2027-02-14 调休 08:30-17:30</c> is open. Dots and slashes in a date are as good, and columns pasted from a sheet are, too.
/// </summary>
internal static partial class TypedDays
{
    private const int LongestRun = 60;

    /// <summary>The days meant; each line that cannot be read is a problem that names its number.</summary>
    public static (List<SpecialDay> Days, List<Problem> Problems) Read(string? text)
    {
        var (days, problems) = (new List<SpecialDay>(), new List<Problem>());
        var number = 0;
        foreach (var line in (text ?? "").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var read = Line(line.Trim());
            if (read is null) problems.Add(new Problem("days", "unreadable-day", number));
            else if (read.Exists(d => d.Name.Length > SpecialDay.NameLength)) problems.Add(new Problem("days", "too-long-name", number, SpecialDay.NameLength));
            else if (read.Exists(d => days.Exists(k => k.On == d.On))) problems.Add(new Problem("days", "day-twice", number));
            else days.AddRange(read);
        }

        return (days, problems);
    }

    /// <summary>Writes a list as it is read; days of the same name that follow each other on one line.</summary>
    public static string Write(IReadOnlyList<SpecialDay> days)
    {
        var lines = new List<string>();
        for (var i = 0; i < days.Count;)
        {
            var last = i;
            while (last + 1 < days.Count && days[last + 1] == days[i] with { On = days[last].On.AddDays(1) } && last - i < LongestRun - 1) last++;
            var until = last > i ? $" ~ {Day(days[last].On)}" : "";
            lines.Add($"{Day(days[i].On)}{until} {days[i].Name} {days[i].Hours}".TrimEnd());
            i = last + 1;
        }

        return string.Join('\n', lines);
    }

    private static List<SpecialDay>? Line(string line)
    {
        var match = Shape().Match(line);
        if (!match.Success || On(match.Groups["first"].Value) is not { } first) return null;
        var last = match.Groups["last"].Success ? On(match.Groups["last"].Value) : first;
        if (last is not { } until || until < first || until.DayNumber - first.DayNumber >= LongestRun) return null;
        var hours = match.Groups["hours"].Value;
        if (OpenSpan.ReadDay(hours) is not { } spans) return null;
        var name = match.Groups["name"].Value.Trim();
        return [.. Enumerable.Range(0, until.DayNumber - first.DayNumber + 1).Select(n => new SpecialDay(first.AddDays(n), name, OpenSpan.WriteDay(spans)))];
    }

    private static DateOnly? On(string text) =>
        DateOnly.TryParseExact(text.Replace('/', '-').Replace('.', '-'), ["yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<first>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(\s*(?:~|～|\.\.|至|to)\s*(?<last>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}))?(?:[\s,，]+(?<name>.*?))??(?:[\s,，]+(?<hours>(?:\d{1,2}(?:[:：]\d{2})?[-–—~～]\d{1,2}(?:[:：]\d{2})?[\s,，]*)+))?$", RegexOptions.None, 1000)]
    private static partial Regex Shape();
}
