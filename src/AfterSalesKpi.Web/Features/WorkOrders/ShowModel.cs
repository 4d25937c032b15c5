using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>An order's page.</summary>
/// <param name="Card">The order and everything around it.</param>
/// <param name="Events">Its life in order of time.</param>
/// <param name="Now">The present.</param>
public sealed record ShowModel(OrderCard Card, IReadOnlyList<TimelineEvent> Events, DateTime Now);
