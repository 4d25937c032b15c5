using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>
/// 自定义指标的问题: which records an indicator without code counts, what it makes of them and whose they are. It is a value: stored as
/// it is, compared by what it says, and asked of a database or of lists like any definition in BuiltIn/.
/// </summary>
public sealed record RecordQuestion
{
    /// <summary>Most conditions of one list; more would be no rule that people can keep in mind.</summary>
    public const int MostConditions = 10;

    /// <summary>The kind of records.</summary>
    public required RecordSource Source { get; init; }

    /// <summary>All that must hold for a record to be looked at.</summary>
    public IReadOnlyList<RecordCondition> Conditions { get; init; } = [];

    /// <summary>What is made of the records.</summary>
    public required RecordMeasure Measure { get; init; }

    /// <summary>For a share: all that must hold besides for a record to count in the numerator.</summary>
    public IReadOnlyList<RecordCondition> Counted { get; init; } = [];

    /// <summary>The number summed or averaged, or the earlier stamp; null for a share.</summary>
    public string? Field { get; init; }

    /// <summary>The number that the sum is compared with, or the later stamp; null for a share and an average.</summary>
    public string? Against { get; init; }

    /// <summary>The time at which a record counts.</summary>
    public required string At { get; init; }

    /// <summary>Whose the records are: a person's field, or <see cref="SourceFields.Nobody"/>.</summary>
    public required string Attribution { get; init; }

    /// <summary>The units and scales in which its value makes sense, the usual one first; none while the question is incomplete.</summary>
    public IReadOnlyList<(IndicatorUnit Unit, Scale Scale)> Units => QuestionUnits.Of(this);

    /// <summary>Everything that keeps the question from being asked, by field as the forms name them.</summary>
    public IReadOnlyList<Problem> Check() => QuestionRules.Check(this);

    /// <summary>Its rows whose time lies in the period (see <see cref="IIndicator.Rows"/>).</summary>
    /// <exception cref="InvalidOperationException">When <see cref="Check"/> names problems.</exception>
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) => QuestionRows.Of(this, records, period);

    /// <summary>Questions are the same when all they say is.</summary>
    public bool Equals(RecordQuestion? other) =>
        other is not null
        && (Source, Measure, Field, Against, At, Attribution) == (other.Source, other.Measure, other.Field, other.Against, other.At, other.Attribution)
        && Conditions.SequenceEqual(other.Conditions) && Counted.SequenceEqual(other.Counted);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Source, Measure, Field, Against, At, Attribution, Conditions.Count, Counted.Count);
}
