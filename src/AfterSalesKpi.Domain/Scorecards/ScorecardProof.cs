using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Whether a stored scorecard follows from its stored sums.</summary>
internal static class ScorecardProof
{
    public static ScoreResult Recompute(Scorecard card)
    {
        var parts = card.Lines.OrderBy(l => l.Ordinal)
            .GroupBy(l => (l.PositionId, l.PlanVersionId, l.Days))
            .Select(g => new PartInput(g.Key.PositionId, g.Key.PlanVersionId, g.Key.Days, [.. g.Select(l => l.Input())]));
        var cap = card.EventGradeCap is null ? null : new GradeCap(card.EventGradeCap, null, card.EventReason);
        return PlanScoring.Score(card.Grading, [.. parts], card.GivenHundredths, cap, card.BeyondCapHundredths);
    }

    public static List<string> Differences(Scorecard card)
    {
        var again = Recompute(card);
        List<string> differences = [];
        void Compare<T>(string name, T stored, T formed)
        {
            if (!EqualityComparer<T>.Default.Equals(stored, formed)) differences.Add($"{name}: {stored} ≠ {formed}");
        }

        foreach (var (line, formed) in card.Lines.OrderBy(l => l.Ordinal).Zip(again.Lines))
        {
            Compare($"{line.Indicator} score", line.ScoreMillionths, formed.Result.Score?.Units(6));
            Compare($"{line.Indicator} weight", line.EffectiveWeightMillionths, formed.EffectiveWeight.Units(6));
            Compare($"{line.Indicator} note", line.Note, formed.Result.Note);
        }

        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            Compare($"{dimension}", card.Of(dimension), again.Dimensions.TryGetValue(dimension, out var score) ? score : null);
        }

        Compare("score", card.ScoreHundredths, again.ScoreHundredths);
        Compare("adjustment", card.AdjustmentHundredths, again.AdjustmentHundredths);
        Compare("final", card.FinalHundredths, again.FinalHundredths);
        Compare("grade", card.Grade, again.Grade);
        Compare("coefficient", card.CoefficientTenThousandths, again.CoefficientTenThousandths);
        Compare("appraised", !card.NotAppraised, !again.NotAppraised);
        Compare("veto", (card.VetoGrade, card.VetoIndicator, card.VetoReason), (again.Cap?.Grade, again.Cap?.Indicator, again.Cap?.Reason));
        Compare("checksum", card.Checksum, ScorecardChecksum.Of(card));
        return differences;
    }
}
