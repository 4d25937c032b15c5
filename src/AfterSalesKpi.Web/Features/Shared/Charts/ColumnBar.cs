namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>One column of a small picture.</summary>
/// <param name="Label">What stands under it.</param>
/// <param name="Value">How high it is.</param>
/// <param name="Strong">The part of it that is drawn strong, from the ground up; the rest is quiet.</param>
/// <param name="Limit">A mark across it, such as a capacity; null: none.</param>
public sealed record ColumnBar(string Label, int Value, int Strong, int? Limit = null);
