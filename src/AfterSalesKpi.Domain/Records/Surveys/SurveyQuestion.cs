namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>One question in both languages.</summary>
/// <param name="Key">Its name within the questionnaire, by which answers are kept.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Feeds">Which indicator it feeds.</param>
/// <param name="Chinese">What is asked, in Chinese.</param>
/// <param name="English">The same in English.</param>
/// <param name="Required">Whether it must be answered.</param>
/// <param name="ChineseChoices">The answers to choose from, one a line, in Chinese; empty but for choices.</param>
/// <param name="EnglishChoices">The same in English, in the same order.</param>
public sealed record SurveyQuestion(
    string Key, QuestionKind Kind, QuestionFeed Feeds, string Chinese, string English, bool Required, string ChineseChoices = "", string EnglishChoices = "")
{
    /// <summary>Longest key.</summary>
    public const int KeyLength = 20;

    /// <summary>Longest question.</summary>
    public const int TextLength = 200;

    /// <summary>Longest answer to choose.</summary>
    public const int ChoiceLength = 60;

    /// <summary>Most answers to choose from.</summary>
    public const int MostChoices = 10;

    /// <summary>The least number that answers it; 0 for text.</summary>
    public int Least() => Kind is QuestionKind.Rating or QuestionKind.Choice ? 1 : 0;

    /// <summary>The greatest number that answers it; 0 for text.</summary>
    public int Most() => Kind switch
    {
        QuestionKind.Rating => 5,
        QuestionKind.Scale => 10,
        QuestionKind.Choice => Choices(false).Count,
        _ => 0,
    };

    /// <summary>The question in the reader's language.</summary>
    public string Text(bool english) => english ? English : Chinese;

    /// <summary>The answers to choose from in the reader's language.</summary>
    public IReadOnlyList<string> Choices(bool english) =>
        (english ? EnglishChoices : ChineseChoices).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
