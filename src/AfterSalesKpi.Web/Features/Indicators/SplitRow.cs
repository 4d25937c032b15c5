namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>A person or a store with its part of a value.</summary>
/// <param name="Name">Name of person or store; null: nobody.</param>
/// <param name="Href">The scorecard's line, or the same page for the store; null: none.</param>
/// <param name="Value">The value.</param>
/// <param name="Sums">What the sums say.</param>
public sealed record SplitRow(string? Name, string? Href, string Value, string Sums);
