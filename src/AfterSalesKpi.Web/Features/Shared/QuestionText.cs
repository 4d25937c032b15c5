using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Questions about records in words, as a plain sentence and part by part.</summary>
public sealed class QuestionText(Words words)
{
    // Choices whose field does not say which terms they are.
    private static readonly Dictionary<string, string> Terms = new()
    {
        ["service-type"] = "ServiceType", ["rework-cause"] = "ReworkCause", ["late-cause"] = "LateCause", ["channel"] = "SurveyChannel", ["outcome"] = "FollowUpOutcome",
    };

    /// <summary>A field's name.</summary>
    public string Field(string? key) => string.IsNullOrEmpty(key) ? words["OwnIndicators.Missing"] : words.Find($"Terms.SourceField.{key}") ?? key;

    /// <summary>A field's name with what its numbers are written in.</summary>
    public string Numbered(SourceField field) => field.Unit switch
    {
        FieldUnit.Fen => words["OwnIndicators.InYuan", Field(field.Key)],
        FieldUnit.Seconds => words["OwnIndicators.InMinutes", Field(field.Key)],
        _ => Field(field.Key),
    };

    /// <summary>One of a field's choices.</summary>
    public string Choice(string field, string choice) => Terms.TryGetValue(field, out var term) ? words[$"Terms.{term}.{choice}"] : choice;

    /// <summary>What is counted, in a sentence; what is not chosen yet is named as such.</summary>
    public string Sentence(RecordQuestion question)
    {
        var records = Records(question.Source);
        var among = question.Conditions.Count == 0 ? words["OwnIndicators.Say.All", records] : words["OwnIndicators.Say.Some", records, All(question.Source, question.Conditions)];
        var measure = question.Measure switch
        {
            RecordMeasure.Share => words["OwnIndicators.Say.Share", question.Counted.Count == 0 ? words["OwnIndicators.Missing"] : All(question.Source, question.Counted)],
            RecordMeasure.RatioOfSums => words["OwnIndicators.Say.RatioOfSums", Field(question.Field), Field(question.Against)],
            RecordMeasure.Average => words["OwnIndicators.Say.Average", Field(question.Field)],
            _ => words["OwnIndicators.Say.TimeBetween", Field(question.Field), Field(question.Against)],
        };
        return words["OwnIndicators.Say.Whole", among, measure, Part(question, "Whose"), Field(question.At)];
    }

    /// <summary>What the numerator or denominator is, whose the rows are, when they count.</summary>
    public string Part(RecordQuestion question, string part) => part switch
    {
        "Numerator" => question.Measure switch
        {
            RecordMeasure.Share => words["OwnIndicators.Say.CountOf", All(question.Source, question.Counted)],
            RecordMeasure.TimeBetween => words["OwnIndicators.Say.TimeSum", Field(question.Field), Field(question.Against)],
            _ => words["OwnIndicators.Say.SumOf", Field(question.Field)],
        },
        "Denominator" => question.Measure == RecordMeasure.RatioOfSums ? words["OwnIndicators.Say.SumOf", Field(question.Against)] : words["OwnIndicators.Say.NumberOf", Records(question.Source)],
        "Whose" => Field(question.Attribution),
        _ => Field(question.At),
    };

    /// <summary>A condition.</summary>
    public string Condition(RecordSource source, RecordCondition condition)
    {
        var field = SourceFields.Find(source, condition.Field);
        var values = string.Join(words["OwnIndicators.Or"], condition.Values.Select(v => field?.Kind switch
        {
            FieldKind.Choice => Choice(condition.Field, v),
            FieldKind.YesNo => words[v == "true" ? "OwnIndicators.Yes" : "OwnIndicators.No"],
            FieldKind.Time => Field(v),
            FieldKind.Number when field.Unit == FieldUnit.Fen => words["OwnIndicators.Yuan", v],
            FieldKind.Number when field.Unit == FieldUnit.Seconds => words["OwnIndicators.Minutes", v],
            FieldKind.Text => words["OwnIndicators.Quoted", v],
            _ => v,
        }));
        return words["OwnIndicators.Say.Condition", Field(condition.Field), words.Of(condition.Operator), values].TrimEnd();
    }

    /// <summary>A kind of records within a sentence.</summary>
    private string Records(RecordSource source) => words.Of(source) is var name && char.IsAsciiLetter(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private string All(RecordSource source, IReadOnlyList<RecordCondition> conditions) => string.Join(words["OwnIndicators.And"], conditions.Select(c => Condition(source, c)));
}
