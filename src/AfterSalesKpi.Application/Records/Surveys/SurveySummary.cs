namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What a list of answers comes to.</summary>
/// <param name="Count">How many responses.</param>
/// <param name="ByOverall">How many of them say 1 to 5 overall, in this order.</param>
/// <param name="Promoters">How many recommend with 9 or 10.</param>
/// <param name="Detractors">How many with 0 to 6.</param>
/// <param name="Recommending">How many answered that question.</param>
/// <param name="Low">How many have an answer of 1 or 2.</param>
/// <param name="Open">Of those, about how many nobody has done anything yet.</param>
public sealed record SurveySummary(int Count, IReadOnlyList<int> ByOverall, int Promoters, int Detractors, int Recommending, int Low, int Open)
{
    /// <summary>Those who answered the question of overall satisfaction.</summary>
    public int Answered => ByOverall.Sum();

    /// <summary>Satisfied ones (4 and 5) in percent; null without answers (indicators.md no. 1).</summary>
    public decimal? Satisfaction => Answered == 0 ? null : 100m * (ByOverall[3] + ByOverall[4]) / Answered;

    /// <summary>Net promoter score; null without answers (indicators.md no. 23).</summary>
    public decimal? Nps => Recommending == 0 ? null : 100m * (Promoters - Detractors) / Recommending;
}
