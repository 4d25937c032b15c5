using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>The records behind a line of a scorecard.</summary>
/// <param name="SumsNow">What the records add up to now; the line keeps what they added up to when it was calculated.</param>
/// <param name="Records">A page of the rows.</param>
/// <param name="Orders">The work orders behind them, by kind and number of the record.</param>
/// <param name="Names">What the stores and people of the rows are called.</param>
public sealed record LineRecords(
    Measure SumsNow, MeasureRecordPage Records, IReadOnlyDictionary<(RecordType, long), OrderGlance> Orders, RowNames Names);
