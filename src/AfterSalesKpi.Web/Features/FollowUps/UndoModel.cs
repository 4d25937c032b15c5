namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>A call just saved, which can be taken back for a moment.</summary>
/// <param name="Reference">The call.</param>
/// <param name="Customer">Whom it was made to.</param>
/// <param name="Outcome">What came of it, in words.</param>
/// <param name="Seconds">How long it is still offered.</param>
public sealed record UndoModel(string Reference, string Customer, string Outcome, int Seconds);
