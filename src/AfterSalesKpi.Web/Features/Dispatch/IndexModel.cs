using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Dispatch;

/// <summary>The page on which work is given out.</summary>
/// <param name="Store">Whose.</param>
/// <param name="Since">The trail's number when it was read.</param>
/// <param name="Desk">Orders and technicians.</param>
public sealed record IndexModel(StoreChoice Store, long Since, DeskModel Desk);
