using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>A complaint's page.</summary>
/// <param name="Card">The complaint and everything around it.</param>
/// <param name="Store">Its store.</param>
/// <param name="Decision">The decision as typed.</param>
/// <param name="Note">The note as typed.</param>
/// <param name="IsOwn">Whether it is charged to the person who looks, who then does not decide.</param>
/// <param name="Now">The present.</param>
public sealed record ShowModel(ComplaintCard Card, StoreChoice Store, DecisionForm Decision, string? Note, bool IsOwn, DateTime Now);
