using System.Globalization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>What somebody answered to the questions of a questionnaire, sorted by what each answer feeds.</summary>
public sealed class AnswerSheet
{
    /// <summary>What field names of answers begin with.</summary>
    public const string Field = "a.";

    private readonly Dictionary<QuestionFeed, int> numbers = [];
    private readonly List<OtherAnswer> others = [];
    private readonly List<Problem> problems = [];

    private AnswerSheet()
    {
    }

    /// <summary>The answers that feed indicators.</summary>
    public SurveyAnswers Answers => new(Of(QuestionFeed.Overall), Of(QuestionFeed.Attitude), Of(QuestionFeed.Quality), Of(QuestionFeed.Speed), Of(QuestionFeed.Recommend));

    /// <summary>The comment, if there is one.</summary>
    public string? Comment { get; private set; }

    /// <summary>The answers that feed nothing.</summary>
    public IReadOnlyList<OtherAnswer> Others => others;

    /// <summary>The least of the answers of 1 to 5 that feed no indicator.</summary>
    public int? LowestOther { get; private set; }

    /// <summary>What is wrong, by field; empty when it can be kept.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reads what was given for each question; an empty answer is none.</summary>
    /// <param name="questions">What was asked.</param>
    /// <param name="given">The answer to a question by its key, as written.</param>
    public static AnswerSheet Read(IReadOnlyList<SurveyQuestion> questions, Func<string, string?> given)
    {
        var sheet = new AnswerSheet();
        var answered = false;
        foreach (var question in questions)
        {
            var text = given(question.Key)?.Trim() ?? "";
            answered |= text.Length > 0;
            if (text.Length > 0) sheet.Take(question, text);
            else if (question.Required) sheet.problems.Add(new Problem(Field + question.Key, "required"));
        }

        if (!answered && sheet.problems.Count == 0) sheet.problems.Add(new Problem("", "nothing-answered"));
        return sheet;
    }

    /// <summary>The number that feeds an indicator; null when it was not answered.</summary>
    public int? Of(QuestionFeed feed) => numbers.TryGetValue(feed, out var number) ? number : null;

    private void Take(SurveyQuestion question, string text)
    {
        if (question.Kind == QuestionKind.Text)
        {
            if (text.Length > RecordLimits.LongText) problems.Add(new Problem(Field + question.Key, "too-long", RecordLimits.LongText));
            else if (question.Feeds == QuestionFeed.Comment) Comment = text;
            else others.Add(new OtherAnswer(question.Key, text));
            return;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < question.Least() || number > question.Most())
        {
            problems.Add(new Problem(Field + question.Key, "out-of-range", question.Least(), question.Most()));
            return;
        }

        if (question.Feeds != QuestionFeed.Nothing) numbers[question.Feeds] = number;
        else others.Add(new OtherAnswer(question.Key, number.ToString(CultureInfo.InvariantCulture)));
        if (question is { Feeds: QuestionFeed.Nothing, Kind: QuestionKind.Rating } && !(LowestOther <= number)) LowestOther = number;
    }
}
