using System.Globalization;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The form of a questionnaire.</summary>
public sealed class QuestionnaireForm
{
    private const int BlankLines = 2;

    public int Version { get; set; }

    public string? Title { get; set; }

    public List<QuestionForm> Questions { get; set; } = [];

    internal static QuestionnaireForm From(Questionnaire q) => new()
    {
        Version = q.Version, Title = q.Title, Questions = [.. q.Questions.Select((question, n) => QuestionForm.From(question, n + 1))],
    };

    /// <summary>Puts the questions in order and leaves out those that are not filled in; each without a key gets one.</summary>
    internal List<SurveyQuestion> Read()
    {
        Questions.RemoveAll(q => q.IsBlank);
        Questions = [.. Questions.OrderBy(q => q.Place ?? int.MaxValue)];
        var keys = Questions.Select(q => q.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var next = 1;
        foreach (var question in Questions.Where(q => string.IsNullOrEmpty(q.Key)))
        {
            while (!keys.Add(question.Key = "q" + next.ToString(CultureInfo.InvariantCulture))) next++;
        }

        for (var n = 0; n < Questions.Count; n++) Questions[n].Place = n + 1;
        return Questions.ConvertAll(q => q.ToQuestion(q.Key!)); // given above
    }

    internal void AddBlankLines()
    {
        for (var n = 0; n < BlankLines && Questions.Count < QuestionRules.Most; n++) Questions.Add(new QuestionForm { Place = Questions.Count + 1 });
    }
}
