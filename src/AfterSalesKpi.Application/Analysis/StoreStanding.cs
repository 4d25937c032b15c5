namespace AfterSalesKpi.Application.Analysis;

/// <summary>A store beside the others.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Now">Its score of the month; null: not calculated or no plan.</param>
/// <param name="Before">That of the month before.</param>
/// <param name="Late">Orders that are late right now.</param>
public sealed record StoreStanding(int StoreId, string Code, string Name, StoreScore? Now, StoreScore? Before, int Late);
