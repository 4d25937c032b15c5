using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>A condition of a question as its form holds it.</summary>
public sealed class ConditionForm
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；'];

    public string? Field { get; set; }

    public ConditionOperator? Operator { get; set; }

    public List<string> Values { get; set; } = [];

    /// <summary>True while no field is chosen.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Field);

    public static ConditionForm From(RecordSource source, RecordCondition condition) => new()
    {
        Field = condition.Field,
        Operator = condition.Operator,
        Values = SourceFields.Find(source, condition.Field)?.Kind == FieldKind.Text && condition.Values.Count > 1 ? [string.Join("、", condition.Values)] : [.. condition.Values],
    };

    /// <summary>Forgets what the source and the field do not know, and chooses what is usual.</summary>
    internal void Suit(RecordSource source)
    {
        if (SourceFields.Find(source, Field) is not { } field)
        {
            (Field, Operator, Values) = (null, null, []);
            return;
        }

        if (Operator is not { } known || !field.Operators.Contains(known)) Operator = field.Operators[0];
        if (Operator is ConditionOperator.Known or ConditionOperator.Unknown) Values = [];
        if (field.Kind == FieldKind.Choice) Values.RemoveAll(v => !field.Choices.Contains(v));
        if (field.Kind == FieldKind.YesNo && Values is not ["true" or "false"]) Values = ["true"];
        if (field.Kind == FieldKind.Time) Values.RemoveAll(v => SourceFields.Find(source, v)?.Kind != FieldKind.Time);
    }

    /// <summary>What it says; texts that one may be are written one behind the other.</summary>
    internal RecordCondition ToCondition(RecordSource source)
    {
        var several = Operator is ConditionOperator.Is or ConditionOperator.IsNot && SourceFields.Find(source, Field)?.Kind == FieldKind.Text;
        var values = Values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v.Trim());
        if (several) values = values.SelectMany(v => v.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new RecordCondition(Field ?? "", Operator ?? 0, [.. values]);
    }
}
