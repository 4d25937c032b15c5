namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>What is open in a store's month.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">Its time zone.</param>
/// <param name="Open">How many of each are open; what is settled is not there.</param>
/// <param name="Moves">How many scores the last calculation moved.</param>
public sealed record StoreChecks(int StoreId, string Code, string Name, string TimeZone, IReadOnlyDictionary<CheckItem, int> Open, int Moves)
{
    /// <summary>How many are open in all.</summary>
    public int Total => Open.Values.Sum();
}
