using AfterSalesKpi.Application.Records.ActionItems;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>What is to be done about an order.</summary>
/// <param name="Number">The order.</param>
/// <param name="Store">The code of its store.</param>
/// <param name="Rows">The newest things to do about it that the person may see.</param>
/// <param name="Now">The present, for what is overdue.</param>
public sealed record OfOrderModel(string Number, string Store, IReadOnlyList<ActionRow> Rows, DateTime Now);
