using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>
/// Scores stored scorecards by the plan tried out, month after month. A line whose terms are as they were is scored from exactly what it
/// was scored from, so that the plan in force gives every stored score again to the last digit.
/// </summary>
internal sealed class TrialScoring(TrialQuestion question, IReadOnlyDictionary<int, PlanVersion> versions, IndicatorCatalogue catalogue, bool explains)
{
    private readonly TrialTerms terms = new(question.Items, versions, catalogue);
    private readonly Dictionary<(int Employee, int Item), (StoreMonth Month, Fraction Score)> measured = [];
    private readonly bool takesOver = question.Items.Any(i => i.NoData == NoDataRule.Previous);

    /// <summary>One month's cards; months come in order, because a line without data may take over an earlier score.</summary>
    public List<TrialCard> Month(IReadOnlyList<TrialSource> cards, TrialSums sums) => [.. cards.Select(card => Card(card, sums))];

    private TrialCard Card(TrialSource card, TrialSums sums)
    {
        var parts = card.Lines.OrderBy(l => l.Ordinal).GroupBy(l => (l.PositionId, l.PlanVersionId, l.Days)).Select(g => g.Key.PositionId == question.PositionId
            ? new PartInput(g.Key.PositionId, g.Key.PlanVersionId, g.Key.Days, Tried(card, g.Key.PlanVersionId, g.Key.Days, [.. g], sums))
            : new PartInput(g.Key.PositionId, g.Key.PlanVersionId, g.Key.Days, [.. g.Select(l => Stored(card, l)).OfType<LineInput>()])).ToList();
        var grading = card.PositionId == question.PositionId ? question.Grading : versions.GetValueOrDefault(card.PlanVersionId)?.Grading ?? question.Grading;
        var cap = card.EventGradeCap is null ? null : new GradeCap(card.EventGradeCap, null, card.EventReason);
        var result = PlanScoring.Score(grading, parts, card.GivenHundredths, cap);
        if (takesOver) Remember(card, result);
        return new TrialCard(
            card.EmployeeId, card.StoreId, card.Month, new(card.FinalHundredths, card.Grade, card.CoefficientTenThousandths),
            new(result.FinalHundredths, result.Grade, result.CoefficientTenThousandths)) { Moves = explains ? Moves(card, result) : null };
    }

    private List<LineInput> Tried(TrialSource card, int versionId, int days, List<TrialLine> lines, TrialSums sums)
    {
        var inputs = new List<LineInput>(question.Items.Count);
        for (var n = 0; n < question.Items.Count; n++)
        {
            var item = question.Items[n];
            var now = terms.Of(n, card.StoreId);
            var line = lines.Find(l => l.Indicator == item.Indicator && l.Scope == item.Scope);
            if (line is not null && terms.Unchanged(n, versionId, card.StoreId)) inputs.Add(AsItWas(now, line));
            else if (line is not null) inputs.Add(new LineInput(now.OnLeave(card.LeaveDays, days), line.Sums, Previous(card, n), line.DutyExisted));
            else inputs.Add(Anew(card, n, now.OnLeave(card.LeaveDays, days), sums));
        }

        return inputs;
    }

    private static LineInput AsItWas(ItemTerms terms, TrialLine line) => new(
        terms.MinimumSample == line.MinimumSample ? terms : terms with { MinimumSample = line.MinimumSample },
        line.Sums,
        line.CarriedScore is null ? null : Fraction.Parse(line.CarriedScore),
        line.DutyExisted);

    private LineInput Anew(TrialSource card, int item, ItemTerms now, TrialSums sums)
    {
        var indicator = catalogue.Find(now.Indicator)!; // a plan's items are of the catalogue
        return new LineInput(now, sums.Of(indicator, now.Scope, card), Previous(card, item), Duty.Existed(now.Indicator, sums.OfStore(indicator, card.StoreId)));
    }

    private LineInput? Stored(TrialSource card, TrialLine line) =>
        terms.Before(line.PlanVersionId, card.StoreId, line.Indicator, line.Scope) is { } then ? AsItWas(then, line) : null;

    private Fraction? Previous(TrialSource card, int item) =>
        measured.TryGetValue((card.EmployeeId, item), out var last) && last.Month < card.Month && last.Month >= card.Month.AddMonths(-PreviousScore.Months) ? last.Score : null;

    private void Remember(TrialSource card, ScoreResult result)
    {
        var lines = result.Lines.Where(l => l.Part.PositionId == question.PositionId).ToList();
        for (var n = 0; n < lines.Count && n < question.Items.Count; n++)
        {
            if (lines[n].Result is { IsMeasured: true, Score: { } score }) measured[(card.EmployeeId, n)] = (card.Month, score);
        }
    }

    private static List<TrialMove> Moves(TrialSource card, ScoreResult result)
    {
        var moves = card.Lines.GroupBy(l => (l.Indicator, l.Scope)).ToDictionary(g => g.Key, g => -g.Sum(l => l.Points));
        foreach (var line in result.Lines.Where(l => l.Result.Score is not null))
        {
            var key = (line.Input.Terms.Indicator, line.Input.Terms.Scope);
            moves[key] = moves.GetValueOrDefault(key) + (line.EffectiveWeight * line.Result.Score!).Round(6); // not null: filtered
        }

        return [.. moves.Select(m => new TrialMove(m.Key.Item1, m.Key.Item2, m.Value))];
    }
}
