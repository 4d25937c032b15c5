using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators;

/// <summary>
/// 指标: a query that turns records into rows of two whole numbers. The same definition is summed, listed, pivoted and tested. A new
/// indicator is one new class in BuiltIn/ and its words.
/// </summary>
public interface IIndicator
{
    /// <summary>Its number in indicators.md.</summary>
    int Number { get; }

    /// <summary>Its stable kebab-case key.</summary>
    string Key { get; }

    /// <summary>The side it belongs to.</summary>
    Dimension Dimension { get; }

    /// <summary>Which way is better.</summary>
    Direction Direction { get; }

    /// <summary>What its values are measured in.</summary>
    IndicatorUnit Unit { get; }

    /// <summary>What makes a value of the quotient.</summary>
    Scale Scale { get; }

    /// <summary>The fewest rows that are scored, and shown to the person and the manager; fewer could be told apart (rule 7).</summary>
    int FewestRows => 1;

    /// <summary>True for a share of things that each count or do not, so that single ones can cost points (扣分制).</summary>
    bool CountsEach => Scale == Scale.Percent;

    /// <summary>
    /// Its rows whose <see cref="MeasureRow.At"/> lies in the period, and no others. The period ends at the present, so what is yet to
    /// happen makes no row. Each indicator narrows its records by the stored times themselves, because databases find those by index.
    /// </summary>
    IQueryable<MeasureRow> Rows(IRecords records, Period period);
}
