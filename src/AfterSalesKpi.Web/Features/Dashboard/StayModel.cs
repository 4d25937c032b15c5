namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A car that has stood in the shop for long.</summary>
/// <param name="Number">工单号.</param>
/// <param name="Vehicle">Plate and model.</param>
/// <param name="Days">For how many whole days.</param>
/// <param name="Cause">Where it stands, or why its work stands still.</param>
/// <param name="Owner">The service advisor.</param>
public sealed record StayModel(string Number, string Vehicle, int Days, string Cause, string Owner);
