using System.Linq.Expressions;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Rows summed in one statement. Time is split into slices at given instants, because months differ by time zone and no database
/// knows them: a balanced choice over the bounds stays within the ten levels that SQL Server allows.
/// </summary>
public sealed class SliceSums
{
    /// <summary>What is summed apart.</summary>
    public required SliceKey Key { get; init; }

    /// <summary>Σ numerator.</summary>
    public required long Numerator { get; init; }

    /// <summary>Σ denominator.</summary>
    public required long Denominator { get; init; }

    /// <summary>Rows with a denominator above 0.</summary>
    public required int Sample { get; init; }

    /// <summary>The sums as one value.</summary>
    public Measure Sums => new(Numerator, Denominator, Sample);

    /// <summary>The sums of rows.</summary>
    /// <param name="rows">The rows, already narrowed to period, stores and people.</param>
    /// <param name="by">By what; months are the slices.</param>
    /// <param name="cuts">The instants, in order, at which a new slice begins; none: everything is slice 0.</param>
    public static IQueryable<SliceSums> Of(IQueryable<MeasureRow> rows, MeasureGrouping by, IReadOnlyList<DateTime> cuts)
    {
        var row = Expression.Parameter(typeof(MeasureRow), "r");
        var parts = new List<MemberBinding>();
        if (by.HasFlag(MeasureGrouping.Month) && cuts.Count > 0) parts.Add(Part(nameof(SliceKey.Slice), Slice(row, cuts, 0, cuts.Count)));
        if (by.HasFlag(MeasureGrouping.Store)) parts.Add(Part(nameof(SliceKey.StoreId), Column(row, nameof(MeasureRow.StoreId))));
        if (by.HasFlag(MeasureGrouping.Employee)) parts.Add(Part(nameof(SliceKey.EmployeeId), Column(row, nameof(MeasureRow.EmployeeId))));
        if (by.HasFlag(MeasureGrouping.ServiceType)) parts.Add(Part(nameof(SliceKey.ServiceType), Column(row, nameof(MeasureRow.ServiceType))));
        if (parts.Count == 0) parts.Add(Part(nameof(SliceKey.Slice), Expression.Constant(0)));
        var key = Expression.Lambda<Func<MeasureRow, SliceKey>>(Expression.MemberInit(Expression.New(typeof(SliceKey)), parts), row);
        return rows.GroupBy(key).Select(g => new SliceSums
        {
            Key = g.Key,
            Numerator = g.Sum(r => r.Numerator),
            Denominator = g.Sum(r => r.Denominator),
            Sample = g.Count(r => r.Denominator > 0),
        });
    }

    private static MemberAssignment Part(string name, Expression value) => Expression.Bind(typeof(SliceKey).GetProperty(name)!, value);

    private static MemberExpression Column(ParameterExpression row, string name) => Expression.Property(row, name);

    private static Expression Slice(ParameterExpression row, IReadOnlyList<DateTime> cuts, int first, int last)
    {
        if (first == last) return Expression.Constant(first);
        var middle = (first + last) / 2;
        // A member of an object rather than a constant, so that it becomes a parameter and the statement is translated once.
        var bound = Expression.Property(Expression.Constant(new Cut(cuts[middle])), nameof(Cut.At));
        return Expression.Condition(
            Expression.LessThan(Column(row, nameof(MeasureRow.At)), bound),
            Slice(row, cuts, first, middle),
            Slice(row, cuts, middle + 1, last));
    }

    private sealed record Cut(DateTime At);
}
