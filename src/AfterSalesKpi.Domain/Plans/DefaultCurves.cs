namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// 默认评分标准: for each indicator that the default plans use, a straight line from what scores 0 over the target (100) to what few reach
/// (120). The targets are a customer's to edit; they are usual figures of the trade, no standard.
/// </summary>
public static class DefaultCurves
{
    // Means of 1-5 answers: 20, 40, 60, 80, 100 points.
    private static readonly ScoringCurve Answers = ScoringCurve.Linear((60, 0), (85, 100), (95, 120));

    private static readonly Dictionary<string, ScoringCurve> Curves = new()
    {
        ["customer-satisfaction"] = ScoringCurve.Linear((70, 0), (90, 100), (98, 120)),
        ["service-attitude"] = Answers,
        ["repair-quality"] = Answers,
        ["response-speed"] = Answers,
        ["booking-response-time"] = ScoringCurve.Linear((10, 120), (30, 100), (120, 0)),
        ["repair-waiting-time"] = ScoringCurve.Linear((15, 120), (45, 100), (240, 0)),
        ["handling-time"] = ScoringCurve.Linear((4, 120), (8, 100), (24, 0)), // the same day
        ["on-time-rate"] = ScoringCurve.Linear((75, 0), (95, 100), (99, 120)),
        ["rework-rate"] = ScoringCurve.Linear((2, 120), (5, 100), (10, 0)),
        ["stock-turn"] = ScoringCurve.Linear((0, 0), (4, 100), (8, 120)),
        ["stock-out-rate"] = ScoringCurve.Linear((5, 120), (8, 100), (20, 0)), // fill rate 95, 92, 80 %
        ["stock-accuracy"] = ScoringCurve.Linear((80, 0), (95, 100), (99, 120)),
        ["follow-up-coverage"] = ScoringCurve.Linear((50, 0), (80, 100), (95, 120)),
        ["repeat-rate"] = ScoringCurve.Linear((20, 0), (45, 100), (60, 120)), // 60 to 75 % come back within a year; this window is half of one
        ["recommendation-rate"] = ScoringCurve.Linear((40, 0), (70, 100), (85, 120)),
        ["training-score"] = ScoringCurve.Linear((60, 0), (80, 100), (95, 120)),
        ["customer-rating"] = Answers,
        ["teamwork"] = ScoringCurve.Linear((50, 0), (80, 100), (95, 120)),
        ["complaint-rate"] = ScoringCurve.Linear((1, 120), (5, 100), (10, 0)),
        ["referral-rate"] = ScoringCurve.Linear((0, 0), (10, 100), (20, 120)),
        ["process-compliance"] = ScoringCurve.Linear((70, 0), (95, 100), (100, 120)),
        ["follow-up-execution"] = ScoringCurve.Linear((80, 0), (100, 100)), // every customer is to be called; there is no more than all
        ["net-promoter-score"] = ScoringCurve.Linear((0, 0), (60, 100), (80, 120)),
        ["repair-time"] = ScoringCurve.Linear((1, 120), (4, 100), (12, 0)), // half a working day
        ["own-on-time-rate"] = ScoringCurve.Linear((75, 0), (95, 100), (99, 120)),
        ["on-time-delivery-rate"] = ScoringCurve.Linear((75, 0), (95, 100), (99, 120)),
        ["fixed-first-visit-rate"] = ScoringCurve.Linear((90, 0), (95, 100), (98, 120)), // as the rework rate, from the other side
        ["survey-response-rate"] = ScoringCurve.Linear((10, 0), (30, 100), (50, 120)),
        ["labour-efficiency"] = ScoringCurve.Linear((70, 0), (100, 100), (105, 120)),
    };

    /// <summary>The curve of an indicator, or null where the default plans know none.</summary>
    public static ScoringCurve? Of(string indicator) => Curves.GetValueOrDefault(indicator);
}
