using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The lines that somebody waits for.</summary>
/// <param name="State">Those without an answer, or those whose rest is missing.</param>
/// <param name="Waiting">Lines without an answer.</param>
/// <param name="Short">Lines whose rest is missing.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Lines a page.</param>
/// <param name="Now">The present, for how long somebody has waited.</param>
/// <param name="SeveralStores">True where lines of several stores are mixed.</param>
public sealed record RequestsModel(
    PartRequestState State, int Waiting, int Short, IReadOnlyList<RequestRow> Rows, int Page, int Size, DateTime Now, bool SeveralStores)
{
    public int Total => State == PartRequestState.Waiting ? Waiting : Short;
}
