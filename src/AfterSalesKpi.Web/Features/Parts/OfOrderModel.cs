using AfterSalesKpi.Application.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The parts of an order: what was asked for, and a form to ask for more.</summary>
/// <param name="Number">The order's number.</param>
/// <param name="Store">Its store's code.</param>
/// <param name="Open">Whether more can be asked for.</param>
/// <param name="Rows">What was asked for.</param>
/// <param name="Key">The key of the next request.</param>
/// <param name="Sku">What was typed, when it was refused.</param>
/// <param name="Quantity">The same.</param>
/// <param name="Now">The present.</param>
public sealed record OfOrderModel(string Number, string Store, bool Open, IReadOnlyList<RequestRow> Rows, string Key, string Sku, int Quantity, DateTime Now);
