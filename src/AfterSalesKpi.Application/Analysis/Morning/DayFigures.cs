namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>What happened in a store on one day.</summary>
/// <param name="Received">Cars that came in.</param>
/// <param name="Delivered">Cars that went out.</param>
/// <param name="Decided">Promises that were decided: kept, or run out (indicators.md no. 8).</param>
/// <param name="Kept">Those of them that were kept.</param>
/// <param name="LowAnswers">Customers who gave a 1 or 2 anywhere.</param>
/// <param name="Complaints">Complaints that came in.</param>
/// <param name="Reworks">Cars that came in to be put right.</param>
/// <param name="Requests">Parts that were asked for.</param>
/// <param name="StockOuts">Those of them that the shelf could not fill at once.</param>
public sealed record DayFigures(
    int Received, int Delivered, int Decided, int Kept, int LowAnswers, int Complaints, int Reworks, int Requests, int StockOuts)
{
    /// <summary>Promises that were not kept.</summary>
    public int Missed => Decided - Kept;
}
