namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>What became of a body's items; accepted and rejected add up to all of them unless one rejection undid the rest.</summary>
/// <param name="Accepted">How many were taken, changed or not.</param>
/// <param name="Rejected">The others, in the order of the body.</param>
/// <param name="Undone">True when all or none was asked for and some were rejected: then nothing was taken.</param>
public sealed record ImportResult(int Accepted, IReadOnlyList<Rejection> Rejected, bool Undone);
