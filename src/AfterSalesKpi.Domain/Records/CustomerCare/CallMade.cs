namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>What of a call says whether another one is due.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="CallAgainAt">When the customer is to be called again, if that was agreed.</param>
/// <param name="DialledNumber">The number dialled, where it is known.</param>
public sealed record CallMade(DateTime At, FollowUpOutcome Outcome, DateTime? CallAgainAt, string? DialledNumber);
