namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>How far the closing of a store's month is.</summary>
/// <param name="Code">The store's code.</param>
/// <param name="Name">The store's name.</param>
/// <param name="TimeZone">The store's time zone.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="Confirmed">People who have confirmed reading their published score.</param>
/// <param name="People">People with a published score.</param>
/// <param name="OpenAppeals">Appeals that are undecided.</param>
public sealed record StoreClosing(string Code, string Name, string TimeZone, IReadOnlyList<ClosingStep> Steps, int Confirmed, int People, int OpenAppeals);
