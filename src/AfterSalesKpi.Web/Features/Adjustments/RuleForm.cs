using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>An event of the catalogue as its form holds it.</summary>
public sealed class RuleForm
{
    public int? Version { get; set; }

    public string? Code { get; set; }

    public string? Chinese { get; set; }

    public string? English { get; set; }

    public string? Points { get; set; }

    public string? Step { get; set; }

    public int? RepeatMonths { get; set; }

    public bool BeyondCap { get; set; }

    public string? GradeCap { get; set; }

    public bool InUse { get; set; } = true;

    public static RuleForm From(AdjustmentRule rule) => new()
    {
        Version = rule.Version, Code = rule.Code, Chinese = rule.Chinese, English = rule.English, Points = TypedPoints.Write(rule.PointsHundredths), Step = TypedPoints.Write(rule.StepHundredths),
        RepeatMonths = rule.RepeatMonths, BeyondCap = rule.BeyondCap, GradeCap = rule.GradeCap, InUse = rule.InUse,
    };

    internal (AdjustmentRuleTerms? Terms, List<Problem> Problems) Read()
    {
        var problems = new List<Problem>();
        if (!TypedPoints.Read(Points, out var points)) problems.Add(new Problem("points", "unreadable-points"));
        if (!TypedPoints.Read(Step, out var step)) problems.Add(new Problem("step", "unreadable-points"));
        if (problems.Count > 0) return (null, problems);
        return (new AdjustmentRuleTerms(Chinese ?? "", English ?? "", points ?? 0, step ?? 0, RepeatMonths ?? 0, BeyondCap, GradeCap, InUse), problems);
    }
}
