using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>
/// 试算: what a plan would have come to in closed months, from their stored sums alone. It reads no records and saves nothing. Asked with
/// the items of the plan in force it gives every stored score again.
/// </summary>
public sealed class TryPlan(KpiDbContext db)
{
    /// <summary>Most months that are looked at.</summary>
    public const int MostMonths = 12;

    private const int Reasons = 3;

    /// <summary>The whole, with a page of people.</summary>
    public async Task<TrialResult> Run(TrialQuestion question, int page, int size, CancellationToken ct)
    {
        var cards = await Cards(question, null, false, ct);
        var people = cards.GroupBy(c => c.EmployeeId).Select(g => (Id: g.Key, Move: Math.Abs((Mean(g, c => c.Now) - Mean(g, c => c.Then)) ?? 0)))
            .OrderByDescending(p => p.Move).ThenBy(p => p.Id).ToList();
        var shown = people.Skip((page - 1) * size).Take(size).Select(p => p.Id).ToList();
        return new TrialResult(
            question.First,
            question.Last,
            cards.Count,
            people.Count,
            cards.Count(c => c.Now.FinalHundredths > c.Then.FinalHundredths),
            cards.Count(c => c.Now.FinalHundredths < c.Then.FinalHundredths),
            Mean(cards, c => c.Then),
            Mean(cards, c => c.Now),
            Coefficients(cards, c => c.Then),
            Coefficients(cards, c => c.Now),
            Grades(question, cards),
            await People(question, shown, ct));
    }

    /// <summary>Everybody, who moves most first, for a workbook.</summary>
    public async Task<List<TrialPerson>> Everybody(TrialQuestion question, CancellationToken ct)
    {
        var rows = await People(question, null, ct);
        return [.. rows.OrderByDescending(p => Math.Abs(p.Change ?? 0)).ThenBy(p => p.Number, StringComparer.Ordinal)];
    }

    /// <summary>Every person-month, as it was and as it would be.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="employees">Whose; null: everybody's.</param>
    /// <param name="explains">Whether to say what each line brings.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<List<TrialCard>> Cards(TrialQuestion question, IReadOnlyCollection<int>? employees, bool explains, CancellationToken ct)
    {
        var reader = new TrialReader(db, question.PositionId, question.StoreId, employees);
        var versions = await reader.Versions(ct);
        var catalogue = await GroupCatalogue.Of(db, ct);
        var scoring = new TrialScoring(question, versions, catalogue, explains);
        var asked = await Missing(question, versions, ct);

        // A score taken over may lie before the first month asked for.
        var first = question.Items.Any(i => i.NoData == NoDataRule.Previous) ? question.First.AddMonths(-PreviousScore.Months) : question.First;
        List<TrialCard> all = [];
        var scored = Task.FromResult(new List<TrialCard>());
        for (var month = first; month <= question.Last; month = month.AddMonths(1))
        {
            var cards = await reader.Month(month, ct);
            var sums = await TrialSums.Of(db, month, asked, catalogue, ct);
            all.AddRange(await scored); // one month is scored while the next is read
            var isAsked = month >= question.First;
            scored = Task.Run(() => scoring.Month(cards, sums) is var done && isAsked ? done : [], ct);
        }

        all.AddRange(await scored);
        return all;
    }

    /// <summary>The items that some version in use did not ask for.</summary>
    private async Task<List<PlanItem>> Missing(TrialQuestion question, Dictionary<int, PlanVersion> versions, CancellationToken ct)
    {
        var plan = await db.Plans.Where(p => p.PositionId == question.PositionId).Select(p => p.Id).FirstOrDefaultAsync(ct);
        var own = versions.Values.Where(v => v.PlanId == plan).ToList();
        return [.. question.Items.Where(i => own.Exists(v => !v.Items.Any(o => o.Indicator == i.Indicator && o.Scope == i.Scope)))];
    }

    private async Task<List<TrialPerson>> People(TrialQuestion question, List<int>? employees, CancellationToken ct)
    {
        if (employees is { Count: 0 }) return [];
        var cards = (await Cards(question, employees, true, ct)).GroupBy(c => c.EmployeeId).ToDictionary(g => g.Key, g => g.OrderBy(c => c.Month.Index).ToList());
        var stores = await db.Stores.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var names = await db.Employees.AsNoTracking().Where(e => employees == null || employees.Contains(e.Id)).Select(e => new { e.Id, e.Number, e.Name }).ToDictionaryAsync(e => e.Id, ct);
        return
        [
            .. (employees ?? [.. cards.Keys]).Where(cards.ContainsKey).Select(id => (Months: cards[id], Name: names[id])).Select(p => new TrialPerson(
                p.Name.Number, p.Name.Name, stores.GetValueOrDefault(p.Months[^1].StoreId) ?? "", p.Months.Count, Mean(p.Months, c => c.Then), Mean(p.Months, c => c.Now),
                p.Months[^1].Then.Grade, p.Months[^1].Now.Grade, Coefficients(p.Months, c => c.Then), Coefficients(p.Months, c => c.Now), Why(p.Months))),
        ];
    }

    private static List<TrialMove> Why(List<TrialCard> months) =>
    [
        .. months.SelectMany(c => c.Moves ?? []).GroupBy(m => (m.Indicator, m.Scope))
            .Select(g => new TrialMove(g.Key.Indicator, g.Key.Scope, Math.Round(g.Sum(m => m.Points) / months.Count, 2, MidpointRounding.AwayFromZero)))
            .Where(m => m.Points != 0).OrderByDescending(m => Math.Abs(m.Points)).Take(Reasons),
    ];

    private static List<(string? Grade, int Then, int Now)> Grades(TrialQuestion question, List<TrialCard> cards)
    {
        var order = question.Grading.Bands.Bands.Select(b => (string?)b.Grade).ToList();
        return
        [
            .. order.Concat(cards.Select(c => c.Then.Grade)).Append(null).Distinct()
                .Select(g => (g, cards.Count(c => c.Then.Grade == g), cards.Count(c => c.Now.Grade == g)))
                .Where(g => g.g is not null || g.Item2 + g.Item3 > 0).OrderBy(g => g.g is null),
        ];
    }

    private static decimal? Mean(IEnumerable<TrialCard> cards, Func<TrialCard, TrialScore> which)
    {
        var (sum, count) = (0L, 0);
        foreach (var card in cards)
        {
            if (which(card).FinalHundredths is not { } final) continue;
            (sum, count) = (sum + final, count + 1);
        }

        return count == 0 ? null : Math.Round((decimal)sum / count / 100, 2, MidpointRounding.AwayFromZero);
    }

    private static decimal Coefficients(IEnumerable<TrialCard> cards, Func<TrialCard, TrialScore> which) => cards.Sum(c => (long)(which(c).CoefficientTenThousandths ?? 0)) / 10_000m;
}
