namespace AfterSalesKpi.Web.Api.V1;

/// <summary>What became of a body's items.</summary>
/// <param name="Accepted">How many were taken, changed or not.</param>
/// <param name="Rejected">The others, in the order of the body.</param>
internal sealed record ImportAnswer(int Accepted, IReadOnlyList<RejectedItem> Rejected);
