using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Counts">How many stand where.</param>
/// <param name="Total">How many answer the question.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Now">The present.</param>
/// <param name="SeveralStores">True where complaints of several stores are mixed.</param>
public sealed record IndexModel(
    ListQuestion Question, IReadOnlyDictionary<ComplaintStatus, int> Counts, int Total, IReadOnlyList<ComplaintRow> Rows, DateTime Now, bool SeveralStores);
