namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What a list of answers is sorted by.</summary>
public enum SurveySort
{
    /// <summary>When it was answered.</summary>
    At = 1,

    /// <summary>Overall satisfaction.</summary>
    Overall,

    /// <summary>Recommendation.</summary>
    Recommend,

    /// <summary>The least of the answers of 1 to 5.</summary>
    Lowest,
}
