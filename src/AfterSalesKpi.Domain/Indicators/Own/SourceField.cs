using System.Linq.Expressions;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Something that a question may ask about the records of a source.</summary>
public sealed class SourceField
{
    private SourceField(string key, FieldKind kind, LambdaExpression of) => (Key, Kind, Of) = (key, kind, of);

    /// <summary>Its key, unique in the source; stored in questions.</summary>
    public string Key { get; }

    /// <summary>What can be asked of it.</summary>
    public FieldKind Kind { get; }

    /// <summary>What its number counts; null for other kinds.</summary>
    public FieldUnit? Unit { get; private init; }

    /// <summary>The names to choose from; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>True for a time at which records may be counted; changes of a record recalculate the months of these.</summary>
    public bool Dates { get; private init; }

    /// <summary>Reads it from a <see cref="RecordLine"/>; its value may be null whatever the kind, except yes and no.</summary>
    internal LambdaExpression Of { get; }

    /// <summary>How it may be compared.</summary>
    public IReadOnlyList<ConditionOperator> Operators => Kind switch
    {
        FieldKind.Choice => [ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.Known, ConditionOperator.Unknown],
        FieldKind.Number => [ConditionOperator.AtLeast, ConditionOperator.AtMost, ConditionOperator.Is, ConditionOperator.Known, ConditionOperator.Unknown],
        FieldKind.YesNo => [ConditionOperator.Is],
        FieldKind.Text => [ConditionOperator.Contains, ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.Known, ConditionOperator.Unknown],
        FieldKind.Time => [ConditionOperator.NoLaterThan, ConditionOperator.LaterThan, ConditionOperator.Known, ConditionOperator.Unknown],
        _ => [ConditionOperator.Known, ConditionOperator.Unknown],
    };

    internal static SourceField Choice<T>(string key, Expression<Func<RecordLine, T?>> of)
        where T : struct, Enum => new(key, FieldKind.Choice, of) { Choices = Enum.GetNames<T>() };

    internal static SourceField Number(string key, FieldUnit unit, Expression<Func<RecordLine, long?>> of) => new(key, FieldKind.Number, of) { Unit = unit };

    internal static SourceField YesNo(string key, Expression<Func<RecordLine, bool>> of) => new(key, FieldKind.YesNo, of);

    internal static SourceField Text(string key, Expression<Func<RecordLine, string?>> of) => new(key, FieldKind.Text, of);

    internal static SourceField Time(string key, Expression<Func<RecordLine, DateTime?>> of, bool dates = false) => new(key, FieldKind.Time, of) { Dates = dates };

    internal static SourceField Person(string key, Expression<Func<RecordLine, int?>> of) => new(key, FieldKind.Person, of);
}
