using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What a question must be to be asked.</summary>
internal static class QuestionRules
{
    private const int LongestText = 100;
    private const int MostValues = 20;

    public static IReadOnlyList<Problem> Check(RecordQuestion question)
    {
        if (!Enum.IsDefined(question.Source)) return [new Problem("source", "required")];
        if (!Enum.IsDefined(question.Measure)) return [new Problem("measure", "required")];
        List<Problem> problems = [.. Conditions(question.Source, "conditions", question.Conditions)];
        if (question.Measure == RecordMeasure.Share)
        {
            // Without a condition everything counts, which is always 100 %.
            if (question.Counted.Count == 0) problems.Add(new Problem("counted", "required"));
            problems.AddRange(Conditions(question.Source, "counted", question.Counted));
        }
        else
        {
            var kind = question.Measure == RecordMeasure.TimeBetween ? FieldKind.Time : FieldKind.Number;
            var field = Field("field", question.Field, kind);
            var against = question.Measure == RecordMeasure.Average || Field("against", question.Against, kind);
            if (field && against && question.Measure != RecordMeasure.Average && question.Field == question.Against) problems.Add(new Problem("against", "same-twice"));
            else if (field && against && question.Units.Count == 0) problems.Add(new Problem("against", "units-differ"));
        }

        if (SourceFields.Find(question.Source, question.At) is not { Dates: true }) problems.Add(new Problem("at", "required"));
        if (question.Attribution != SourceFields.Nobody && SourceFields.Find(question.Source, question.Attribution)?.Kind != FieldKind.Person)
        {
            problems.Add(new Problem("attribution", "required"));
        }

        return problems;

        bool Field(string name, string? key, FieldKind kind)
        {
            if (SourceFields.Find(question.Source, key)?.Kind == kind) return true;
            problems.Add(new Problem(name, "required"));
            return false;
        }
    }

    private static IEnumerable<Problem> Conditions(RecordSource source, string list, IReadOnlyList<RecordCondition> conditions)
    {
        if (conditions.Count > RecordQuestion.MostConditions) yield return new Problem(list, "too-many-items", RecordQuestion.MostConditions);
        for (var n = 0; n < conditions.Count; n++)
        {
            if (Problem(source, conditions[n]) is var (part, code)) yield return new Problem($"{list}[{n}].{part}", code);
        }
    }

    private static (string Part, string Code)? Problem(RecordSource source, RecordCondition condition)
    {
        if (SourceFields.Find(source, condition.Field) is not { } field) return ("field", "required");
        if (!field.Operators.Contains(condition.Operator)) return ("operator", "required");
        if (condition.Operator is ConditionOperator.Known or ConditionOperator.Unknown) return null;
        if (condition.Values.Count == 0 || condition.Values.Any(string.IsNullOrWhiteSpace)) return ("values", "required");
        if (condition.Values.Count > MostValues || (condition.Values.Count > 1 && condition.Operator is not (ConditionOperator.Is or ConditionOperator.IsNot))) return ("values", "too-many-values");
        return field.Kind switch
        {
            FieldKind.Choice when !condition.Values.All(field.Choices.Contains) => ("values", "invalid"),
            FieldKind.YesNo when condition.Values is not ["true" or "false"] => ("values", "invalid"),
            FieldKind.Text when condition.Values.Any(v => v.Length > LongestText) => ("values", "text-too-long"),
            FieldKind.Number when condition.Values.Any(v => ConditionValue.Stored(v, field.Unit!.Value) is null) => ("values", "not-a-number"), // a number has a unit
            FieldKind.Time when SourceFields.Find(source, condition.Values[0])?.Kind != FieldKind.Time => ("values", "invalid"),
            FieldKind.Time when condition.Values[0] == field.Key => ("values", "same-twice"),
            _ => null,
        };
    }
}
