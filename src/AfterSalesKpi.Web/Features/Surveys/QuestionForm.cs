using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>One question in the form of a questionnaire.</summary>
public sealed class QuestionForm
{
    public string? Key { get; set; }

    /// <summary>Where it stands among the others.</summary>
    public int? Place { get; set; }

    public string? Chinese { get; set; }

    public string? English { get; set; }

    public QuestionKind Kind { get; set; } = QuestionKind.Rating;

    public QuestionFeed Feeds { get; set; }

    public bool Required { get; set; }

    public string? ChineseChoices { get; set; }

    public string? EnglishChoices { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Chinese) && string.IsNullOrWhiteSpace(English);

    internal static QuestionForm From(SurveyQuestion q, int place) => new()
    {
        Key = q.Key, Place = place, Chinese = q.Chinese, English = q.English, Kind = q.Kind, Feeds = q.Feeds, Required = q.Required,
        ChineseChoices = q.ChineseChoices, EnglishChoices = q.EnglishChoices,
    };

    internal SurveyQuestion ToQuestion(string key) => new(
        key, Kind, Feeds, Chinese?.Trim() ?? "", English?.Trim() ?? "", Required,
        Kind == QuestionKind.Choice ? Lines(ChineseChoices) : "", Kind == QuestionKind.Choice ? Lines(EnglishChoices) : "");

    private static string Lines(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() ?? "";
}
