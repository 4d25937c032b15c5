using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>What a list of questions must be to be asked.</summary>
public static class QuestionRules
{
    /// <summary>More would not be answered on a phone.</summary>
    public const int Most = 20;

    /// <summary>Everything wrong with the questions; fields are named as <c>questions[0].chinese</c>.</summary>
    public static List<Problem> Check(IReadOnlyList<SurveyQuestion> questions)
    {
        var problems = new List<Problem>();
        if (questions.Count == 0) problems.Add(new Problem("questions", "no-questions"));
        if (questions.Count > Most) problems.Add(new Problem("questions", "too-many-questions", Most));
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var feeds = new HashSet<QuestionFeed>();
        for (var n = 0; n < questions.Count; n++)
        {
            var (field, question) = ($"questions[{n}]", questions[n]);
            Text(problems, field + ".chinese", question.Chinese, SurveyQuestion.TextLength);
            Text(problems, field + ".english", question.English, SurveyQuestion.TextLength);
            if (question.Key.Length is 0 or > SurveyQuestion.KeyLength || !keys.Add(question.Key)) problems.Add(new Problem(field + ".kind", "duplicate", question.Key));
            if (!Fits(question)) problems.Add(new Problem(field + ".feeds", "feeds-otherwise"));
            else if (question.Feeds != QuestionFeed.Nothing && !feeds.Add(question.Feeds)) problems.Add(new Problem(field + ".feeds", "fed-twice"));
            if (question.Kind == QuestionKind.Choice) Choices(problems, field, question);
        }

        return problems;
    }

    /// <summary>Whether the kind of answer is what the indicator counts.</summary>
    private static bool Fits(SurveyQuestion question) => question.Feeds switch
    {
        QuestionFeed.Nothing => Enum.IsDefined(question.Kind),
        QuestionFeed.Recommend => question.Kind == QuestionKind.Scale,
        QuestionFeed.Comment => question.Kind == QuestionKind.Text,
        _ => Enum.IsDefined(question.Feeds) && question.Kind == QuestionKind.Rating,
    };

    private static void Choices(List<Problem> problems, string field, SurveyQuestion question)
    {
        var (chinese, english) = (question.Choices(false), question.Choices(true));
        if (chinese.Count is < 2 or > SurveyQuestion.MostChoices) problems.Add(new Problem(field + ".chineseChoices", "choices-count", 2, SurveyQuestion.MostChoices));
        if (english.Count != chinese.Count) problems.Add(new Problem(field + ".englishChoices", "choices-differ", chinese.Count, english.Count));
        if (chinese.Concat(english).Any(c => c.Length > SurveyQuestion.ChoiceLength)) problems.Add(new Problem(field + ".chineseChoices", "too-long", SurveyQuestion.ChoiceLength));
    }

    private static void Text(List<Problem> problems, string field, string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) problems.Add(new Problem(field, "required"));
        else if (text.Length > most) problems.Add(new Problem(field, "too-long", most));
    }
}
