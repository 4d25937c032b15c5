using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>A step that a card offers.</summary>
/// <param name="Action">The step.</param>
/// <param name="Asks">Whether something must be said first.</param>
public sealed record BoardStep(OrderAction Action, bool Asks);
