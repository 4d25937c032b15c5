using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

/// <summary>Lines, parts and scorecards to score, with only what a test is about said.</summary>
internal static class Some
{
    public static readonly StoreMonth July = new(2026, 7);
    public static readonly DateTime Now = new(2026, 8, 1, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>The score is the value, 0 to 100.</summary>
    public static readonly ScoringCurve Same = ScoringCurve.Linear((0, 0), (100, 100));

    /// <summary>The technician of indicators.md's worked example.</summary>
    public static PartInput Technician => Part(
        Line("on-time-rate", 4000, new(46, 50, 50), ScoringCurve.Linear((70, 0), (90, 100), (95, 120))),
        Line("rework-rate", 3000, new(2, 50, 50), ScoringCurve.Linear((3, 120), (5, 100), (10, 0))),
        Line("repair-quality", 2000, new(780, 9, 9), ScoringCurve.Linear((60, 0), (85, 100), (95, 120)), dimension: Dimension.Satisfaction, scale: Scale.One),
        Line("training-score", 1000, Measure.None, dimension: Dimension.Staff, scale: Scale.One));

    public static LineInput Line(
        string indicator,
        int weight,
        Measure sums,
        ScoringCurve? curve = null,
        NoDataRule noData = NoDataRule.Redistribute,
        int minimumSample = 1,
        Veto? veto = null,
        Fraction? previous = null,
        Dimension dimension = Dimension.Workflow,
        Scale? scale = null,
        bool dutyExisted = true) =>
        new(
            new ItemTerms(indicator, dimension, scale ?? Scale.Percent, ItemScope.Own, weight, curve ?? Same, minimumSample, noData, veto),
            sums, previous, dutyExisted);

    /// <summary>A line that scores so many hundredths.</summary>
    public static LineInput Scoring(long hundredths, int weight = 10_000, string indicator = "on-time-rate", Veto? veto = null) =>
        Line(indicator, weight, new Measure(hundredths, 10_000, 100), ScoringCurve.Linear((0, 0), (120, 120)), veto: veto);

    public static PartInput Part(params LineInput[] lines) => new(1, 11, 31, lines);

    public static Scorecard Card(long hundredths, StoreMonth? month = null, int employee = 5, int position = 1, int revision = 1) =>
        Card([Part(Scoring(hundredths)) with { PositionId = position }], month: month, employee: employee, revision: revision);

    public static Scorecard Card(
        IReadOnlyList<PartInput> parts,
        Grading? grading = null,
        StoreMonth? month = null,
        int employee = 5,
        int revision = 1,
        params Adjustment[] adjustments) =>
        new(new ScorecardSubject(1, 2, employee, month ?? July, revision), grading ?? Grading.Default, parts, adjustments, Now);

    public static readonly Signatory Manager = new(11, 21, "manager");
    public static readonly Signatory Hr = new(12, null, "hr");

    /// <summary>Takes a new month on to a state.</summary>
    public static void Bring(AppraisalMonth month, MonthState state)
    {
        if (state >= MonthState.Calculated)
        {
            Assert.True(month.StartRun(Now).Succeeded);
            Assert.True(month.FinishRun(month.FencingNumber, Now).Succeeded);
        }

        if (state >= MonthState.Published) Assert.True(month.Publish("hr", Now, Now.AddDays(3)).Succeeded);
        if (state >= MonthState.Locked) Assert.True(month.Lock("hr", Now.AddDays(3)).Succeeded);
    }

    /// <summary>An adjustment that counts: a veto has been approved.</summary>
    public static Adjustment Adjustment(int hundredths, string? gradeCap = null, string reason = "客户表扬信")
    {
        var month = new AppraisalMonth(1, 2, July);
        var given = Domain.Scorecards.Adjustment.Give(month, new AdjustmentTerms(5, hundredths, reason) { GradeCap = gradeCap }, Manager, Now).Value!; // sound
        if (gradeCap is not null) Assert.True(given.Decide(month, true, Hr, Now).Succeeded);
        return given;
    }
}
