using AfterSalesKpi.Data.Audit;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>What verifying the trail came to.</summary>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Differences">What is wrong, the first of it.</param>
/// <param name="HasAnchors">True when it was held against what is kept outside the database, too.</param>
/// <param name="At">When it was verified.</param>
public sealed record VerifyModel(long Entries, IReadOnlyList<AuditDifference> Differences, bool HasAnchors, DateTime At);
