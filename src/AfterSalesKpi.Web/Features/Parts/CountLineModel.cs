using AfterSalesKpi.Application.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A line to be counted: never with the book.</summary>
/// <param name="Number">The list's number.</param>
/// <param name="Store">Its store's code.</param>
/// <param name="Line">The line.</param>
/// <param name="Typed">What was typed, when it was refused.</param>
/// <param name="Problem">Why.</param>
public sealed record CountLineModel(string Number, string Store, CountLineRow Line, string? Typed = null, string? Problem = null);
