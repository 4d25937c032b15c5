namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A store beside the others.</summary>
/// <param name="Code">The store's code.</param>
/// <param name="Name">The store's name.</param>
/// <param name="Score">Its score.</param>
/// <param name="Change">The change since the month before.</param>
/// <param name="Dimensions">The five dimensions' scores.</param>
/// <param name="Late">Orders that are late now.</param>
public sealed record StoreRow(string Code, string Name, decimal? Score, decimal? Change, IReadOnlyList<decimal?> Dimensions, int Late);
