using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Stretches of work as people write them: a line each, <c>10-31 09:00 - 11:30</c> or <c>10-31 16:00 ~ 11-01 10:00</c>.</summary>
internal static class WrittenSpans
{
    private static readonly string[] Between = [" - ", "~", "～", "–", "—", "至", "到"];

    public static Outcome<List<WorkSpan>> Read(string? text, OrderDesk desk)
    {
        var spans = new List<WorkSpan>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length != 2) return new Problem("spans", "unreadable-span", line);
            var from = desk.Time(parts[0], "spans");
            // An end without a day is on the day of the beginning.
            var day = parts[0].LastIndexOf(' ') is var space && space > 0 && !parts[1].Contains(' ', StringComparison.Ordinal) ? parts[0][..space] + " " : "";
            var to = desk.Time(day + parts[1], "spans");
            if (!from.Succeeded || !to.Succeeded) return new Problem("spans", "unreadable-span", line);
            spans.Add(new WorkSpan(from.Value, to.Value));
        }

        return spans;
    }

    public static string Text(IEnumerable<WorkSpan> spans, TimeZoneInfo zone) =>
        string.Join('\n', spans.Select(s => $"{StoredEntry.Text(s.From, zone)} ~ {StoredEntry.Text(s.To, zone)}"));
}
