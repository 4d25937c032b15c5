using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many orders answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="People">Advisors and technicians to filter by.</param>
/// <param name="Now">The present, for what is late.</param>
/// <param name="SeveralStores">True where orders of several stores are mixed.</param>
public sealed record IndexModel(
    ListQuestion Question, int Total, IReadOnlyList<OrderRow> Rows, IReadOnlyList<PersonOption> People, DateTime Now, bool SeveralStores);
