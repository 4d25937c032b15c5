using AfterSalesKpi.Application.Records.CustomerCare;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>Calls and complaints about an order.</summary>
/// <param name="Number">The order.</param>
/// <param name="Store">The store's code.</param>
/// <param name="Calls">Calls, the newest first.</param>
/// <param name="Complaints">Complaints, the newest first.</param>
/// <param name="Now">The present.</param>
public sealed record OfOrderModel(string Number, string Store, IReadOnlyList<CallRow> Calls, IReadOnlyList<ComplaintRow> Complaints, DateTime Now);
