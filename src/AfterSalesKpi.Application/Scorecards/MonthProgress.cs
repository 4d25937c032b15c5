using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How far a month has come, over the stores that may be seen.</summary>
/// <param name="Month">The month.</param>
/// <param name="State">The state of the store that is least far.</param>
/// <param name="Stores">Store by store, in order of code.</param>
public sealed record MonthProgress(StoreMonth Month, MonthState State, IReadOnlyList<StoreProgress> Stores)
{
    /// <summary>True while any store waits for a calculation or is in one.</summary>
    public bool Running => Stores.Any(s => s.Waiting);

    /// <summary>Stores that are calculated and wait for nothing.</summary>
    public int StoresDone => Stores.Count(s => !s.Waiting && s.State != MonthState.Open);
}

/// <summary>How far one store's month has come.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">How far.</param>
/// <param name="CalculatedAt">When it was last calculated.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Waiting">True while a calculation is asked for or runs.</param>
/// <param name="AppealsUntil">Until when appeals are taken; null: no window.</param>
public sealed record StoreProgress(
    int StoreId, string Code, string Name, MonthState State, DateTime? CalculatedAt, DateTime? PublishedAt, bool Waiting, DateTime? AppealsUntil = null);
