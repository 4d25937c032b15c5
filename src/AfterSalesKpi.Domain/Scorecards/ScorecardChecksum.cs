using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// SHA-256 over a scorecard: group, store, month, revision, employee, the lines with their sums, terms and scores, adjustments, plan
/// version result and, where there are any, the stretches of the month. Left out are the database's own numbers, the rank, which others move, and the time of calculation, so that the
/// same inputs give the same checksum whenever and however often they are calculated.
/// </summary>
public static class ScorecardChecksum
{
    /// <summary>About how long a text is; a longer one costs some copying.</summary>
    private const int TextLength = 4096;

    /// <summary>The checksum in lower hexadecimal.</summary>
    public static string Of(Scorecard card) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(card))));

    /// <summary>
    /// What is hashed: each field as its length, a colon, its text and a comma, so that no two scorecards give one text; a field that
    /// is null is <c>-,</c>. Lines in order of position, indicator and scope.
    /// </summary>
    public static string Text(Scorecard card)
    {
        var text = new StringBuilder(TextLength);
        Add(text, "scorecard-1", card.GroupId, card.StoreId, card.Month.Index, card.Revision, card.EmployeeId, card.PositionId);
        Add(text, card.PlanVersionId, card.Team, card.LeaveDays, card.Grading, card.Lines.Count);
        foreach (var l in card.Lines
            .OrderBy(l => l.PositionId).ThenBy(l => l.PlanVersionId).ThenBy(l => l.Indicator, StringComparer.Ordinal).ThenBy(l => l.Scope))
        {
            Add(text, l.PositionId, l.PlanVersionId, l.Days, l.Indicator, l.Dimension, l.Scope, l.WeightBasisPoints, l.ScaleMultiplier);
            Add(text, l.ScaleDivisor, l.Curve, l.MinimumSample, l.NoData, l.VetoBelowHundredths, l.VetoGrade, l.Numerator, l.Denominator);
            Add(text, l.Sample, l.DutyExisted, l.CarriedScore, l.Note, l.ScoreMillionths, l.EffectiveWeightMillionths);
        }

        Add(text, card.ScoreHundredths, card.GivenHundredths, card.AdjustmentHundredths, card.FinalHundredths, card.Grade);
        Add(text, card.CoefficientTenThousandths, card.NotAppraised, card.EventGradeCap, card.EventReason);
        Add(text, card.VetoGrade, card.VetoIndicator, card.VetoReason);
        Add(text, card.SatisfactionHundredths, card.WorkflowHundredths, card.PartsHundredths, card.FollowUpHundredths, card.StaffHundredths);

        // Cards of a whole month in one place have no stretches, and those from before there were any have the same text as ever.
        foreach (var s in card.Stretches) Add(text, "stretch", s.PositionId, s.StoreId, s.Team, s.From.DayNumber, s.To.DayNumber, s.LeaveDays);

        // Only where there are any, so that scorecards from before there could be keep their checksum.
        if (card.BeyondCapHundredths != 0) Add(text, "beyond-cap", card.BeyondCapHundredths);
        return text.ToString();
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<object?> fields)
    {
        foreach (var field in fields)
        {
            var word = Convert.ToString(field, CultureInfo.InvariantCulture);
            if (field is null || word is null) text.Append("-,");
            else text.Append(word.Length).Append(':').Append(word).Append(',');
        }
    }
}
