namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A count of open orders that leads to their list.</summary>
/// <param name="Words">The key of its words.</param>
/// <param name="Orders">How many.</param>
/// <param name="Href">Their list.</param>
/// <param name="Tone">A class for what asks for attention; empty for the rest.</param>
public sealed record TileModel(string Words, int Orders, string Href, string Tone);
