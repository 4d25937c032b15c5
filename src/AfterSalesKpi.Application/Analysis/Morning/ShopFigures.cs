namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>The cars that stand in a store now.</summary>
/// <param name="All">All of them.</param>
/// <param name="OverOneDay">For more than 24 hours.</param>
/// <param name="OverThreeDays">For more than three times 24 hours.</param>
/// <param name="OverSevenDays">For more than seven times 24 hours.</param>
/// <param name="Late">Not completed, and the promise has run out.</param>
/// <param name="WaitingParts">Waiting for parts.</param>
/// <param name="Unsettled">The work is done, the bill is not made.</param>
/// <param name="Unfetched">Settled, and not fetched.</param>
/// <param name="Due">Promises that run out today, in order of time; also of cars that were fetched today.</param>
/// <param name="OpenSeconds">Standard time of the jobs whose order is in the shop and not completed.</param>
/// <param name="Longest">The cars that have stood longest, the longest first; only the first few.</param>
public sealed record ShopFigures(
    int All, int OverOneDay, int OverThreeDays, int OverSevenDays, int Late, int WaitingParts, int Unsettled, int Unfetched,
    IReadOnlyList<DuePromise> Due, long OpenSeconds, IReadOnlyList<LongStay> Longest);
