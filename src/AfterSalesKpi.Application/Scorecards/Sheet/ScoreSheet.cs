using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Sheet;

/// <summary>
/// The monthly score sheet (contract.md): 汇总, 明细, 方案, 说明. What stands in it adds up again in Excel: every line has its sums,
/// weight and score. Headings come in the reader's language; the sheets' names are fixed, because other programs look for them.
/// </summary>
public sealed class ScoreSheet(ScorecardQuery scorecards, MonthProgressQuery progress, PlansUsed plansUsed, TimeProvider clock)
{
    private const int PageSize = 500;

    /// <summary>Writes the workbook of a month to a stream that can be sought.</summary>
    /// <param name="month">The month.</param>
    /// <param name="storeId">One store only.</param>
    /// <param name="by">Who asks, for the last sheet.</param>
    /// <param name="zone">By whose clock the time is given at which it was made.</param>
    /// <param name="privacy">What the reader may know of peer reviews; what must stay hidden is left empty, with a note.</param>
    /// <param name="words">Gives a word of the score sheet in the reader's language.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task Write(StoreMonth month, int? storeId, string by, TimeZoneInfo zone, ReviewPrivacy privacy, Func<string, string> words, Stream stream, CancellationToken ct)
    {
        var cards = await All(month, storeId, ct);
        var plans = await plansUsed.Of([.. cards.SelectMany(c => c.Lines.Select(l => l.PlanVersionId).Append(c.Card.PlanVersionId)).Distinct()], ct);
        var state = await progress.Of(month, ct);
        using var workbook = new WorkbookWriter(stream);
        workbook.AddSheet("汇总", SummaryColumns(words), cards.Select(c => Summary(c, words)));
        workbook.AddSheet("明细", LineColumns(words), cards.SelectMany(c => c.Lines.Select(line => ScoreSheetLines.Line(c, line, privacy, words))));
        workbook.AddSheet("方案", ScoreSheetPlans.Columns(words), plans.Select(p => ScoreSheetPlans.Row(p, words)));
        workbook.AddSheet("说明", [new(words("About")), new(words("Value"))], About(month, state, cards, by, zone, words));
    }

    /// <summary>SHA-256 over the checksums of all scorecards in their order: two sheets with the same one say the same.</summary>
    public static string Checksum(IEnumerable<ScorecardView> cards) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cards.Select(c => c.Card.Checksum)))));

    private async Task<List<ScorecardView>> All(StoreMonth month, int? storeId, CancellationToken ct)
    {
        List<ScorecardView> all = [];
        for (var page = 1; ; page++)
        {
            var (total, cards) = await scorecards.Page(month, storeId, page, PageSize, ct);
            all.AddRange(cards);
            if (all.Count >= total || cards.Count == 0) return all;
        }
    }

    private static List<Column> SummaryColumns(Func<string, string> words) =>
    [
        new(words("Number")), new(words("Name")), new(words("Store")), new(words("Team")), new(words("Position")),
        .. Enum.GetValues<Dimension>().Select(d => new Column(words($"Dimension.{d}"), CellKind.Decimal2)),
        new(words("Score"), CellKind.Decimal2), new(words("Adjustments"), CellKind.Decimal2), new(words("FinalScore"), CellKind.Decimal2),
        new(words("Grade")), new(words("Coefficient"), CellKind.Decimal4), new(words("Rank"), CellKind.Integer), new(words("State")),
    ];

    private static List<object?> Summary(ScorecardView view, Func<string, string> words)
    {
        var card = view.Card;
        return
        [
            view.EmployeeNumber, view.EmployeeName, view.StoreName, card.Team, words($"Position.{view.PositionName}"),
            .. Enum.GetValues<Dimension>().Select(d => (object?)(card.Of(d) / 100m)),
            card.ScoreHundredths / 100m, card.AdjustmentHundredths / 100m, card.FinalHundredths / 100m,
            card.Grade ?? words("NotAppraised"), card.CoefficientTenThousandths / 10_000m, card.Rank, words($"State.{view.State}"),
        ];
    }

    private static List<Column> LineColumns(Func<string, string> words) => ScoreSheetLines.Columns(words);

    private IEnumerable<IReadOnlyList<object?>> About(
        StoreMonth month, MonthProgress state, List<ScorecardView> cards, string by, TimeZoneInfo zone, Func<string, string> words)
    {
        var made = LocalTime.FromUtc(Elapsed.Cut(clock.GetUtcNow().UtcDateTime), zone);
        yield return [words("Month"), month.ToString()];
        yield return [words("State"), words($"State.{(cards.Count == 0 ? state.State : cards.Min(c => c.State))}")];
        yield return [words("MadeAt"), new TypedCell(made, CellKind.Time)];
        yield return [words("MadeBy"), by];
        yield return [words("Scorecards"), new TypedCell(cards.Count, CellKind.Integer)];
        yield return [words("Checksum"), Checksum(cards)];
        yield return [words("HowToRead"), words("HowToReadText")];
    }
}
