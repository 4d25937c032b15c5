using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Which answers a list shows, and in which order.</summary>
public sealed record SurveyFilter
{
    /// <summary>Beginning of an order's number or part of a plate or comment.</summary>
    public string? Text { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>About orders of that advisor.</summary>
    public int? AdvisorId { get; init; }

    /// <summary>How it came in.</summary>
    public SurveyChannel? Channel { get; init; }

    /// <summary>Overall satisfaction, 1 to 5.</summary>
    public int? Overall { get; init; }

    /// <summary>Only those with an answer of 1 or 2.</summary>
    public bool Low { get; init; }

    /// <summary>Only low ones about which nobody has done anything yet.</summary>
    public bool Open { get; init; }

    /// <summary>Only those with a comment.</summary>
    public bool WithComment { get; init; }

    /// <summary>Only those entered by somebody who served the order.</summary>
    public bool ByServer { get; init; }

    /// <summary>Answered from then on.</summary>
    public DateTime? From { get; init; }

    /// <summary>Answered before then.</summary>
    public DateTime? Until { get; init; }

    /// <summary>What to sort by.</summary>
    public SurveySort Sort { get; init; } = SurveySort.At;

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; } = true;
}
