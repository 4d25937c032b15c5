namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>1 to 5, from very dissatisfied to very satisfied.</summary>
    Rating = 1,

    /// <summary>0 to 10.</summary>
    Scale = 2,

    /// <summary>One of several answers.</summary>
    Choice = 3,

    /// <summary>Free text.</summary>
    Text = 4,
}
