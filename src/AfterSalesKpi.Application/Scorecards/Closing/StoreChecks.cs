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
    /// <summary>Of how many those that are open, where a rate says more than a number.</summary>
    public IReadOnlyDictionary<CheckItem, int> OutOf { get; init; } = new Dictionary<CheckItem, int>();

    /// <summary>How many are open that should be settled before the month is published; warnings are not among them.</summary>
    public int Total => Open.Where(o => !Warns(o.Key)).Sum(o => o.Value);

    /// <summary>True for what is good to know and can hardly be settled any more: nothing has to be confirmed because of it.</summary>
    public static bool Warns(CheckItem item) => item is CheckItem.MissingSurveys or CheckItem.UnreadPlans;

    /// <summary>The share of an item that is open, in percent; null where there is none.</summary>
    public decimal? Rate(CheckItem item) => OutOf.TryGetValue(item, out var all) && all > 0 ? 100m * Open.GetValueOrDefault(item) / all : null;
}
