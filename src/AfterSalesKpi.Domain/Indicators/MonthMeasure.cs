using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators;

/// <summary>
/// The stored sums of one indicator in one store and month for one employee (or for nobody): what scorecards, trends and dashboards
/// read, so that their cost does not grow with history. Made by the calculation, replaced as a whole by the next one.
/// </summary>
public sealed class MonthMeasure : IStoreOwned
{
    private MonthMeasure()
    {
    }

    /// <summary>The sums of rows of one store and month.</summary>
    public MonthMeasure(int groupId, int storeId, StoreMonth month, int indicator, int? employeeId, Measure sums)
    {
        (GroupId, StoreId, Month, Indicator, EmployeeId) = (groupId, storeId, month, indicator, employeeId);
        (Numerator, Denominator, Sample) = (sums.Numerator, sums.Denominator, sums.Sample);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month the rows lie in.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary><see cref="IIndicator.Number"/>.</summary>
    public int Indicator { get; private set; }

    /// <summary>Whose rows; null for rows of nobody.</summary>
    public int? EmployeeId { get; private set; }

    /// <summary>Σ numerator.</summary>
    public long Numerator { get; private set; }

    /// <summary>Σ denominator.</summary>
    public long Denominator { get; private set; }

    /// <summary>Rows with a denominator above 0.</summary>
    public int Sample { get; private set; }

    /// <summary>The sums as one value.</summary>
    public Measure Sums => new(Numerator, Denominator, Sample);
}
