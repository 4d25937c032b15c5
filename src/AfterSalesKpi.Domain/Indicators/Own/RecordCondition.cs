namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>One thing that must hold for a record to count.</summary>
/// <param name="Field">The field's key.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Values">
/// With what: names of choices, numbers as people write them (invariant; yuan, minutes), texts, <c>true</c> or <c>false</c>, or the key of
/// another time; none where the operator needs none.
/// </param>
public sealed record RecordCondition(string Field, ConditionOperator Operator, IReadOnlyList<string> Values)
{
    /// <summary>Conditions are the same when all they say is.</summary>
    public bool Equals(RecordCondition? other) =>
        other is not null && Field == other.Field && Operator == other.Operator && Values.SequenceEqual(other.Values);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Field, Operator, Values.Count);
}
