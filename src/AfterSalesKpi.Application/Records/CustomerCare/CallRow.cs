using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One call that was made.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="At">When.</param>
/// <param name="AgentId">Who called.</param>
/// <param name="Agent">That person's name.</param>
/// <param name="CustomerId">The customer's number in the database.</param>
/// <param name="CustomerCode">The customer's code.</param>
/// <param name="Customer">The customer's name, if known.</param>
/// <param name="Order">The order it was made for.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="TalkSeconds">Seconds talked, if known.</param>
/// <param name="CallAgainAt">When to call again, if that was agreed.</param>
/// <param name="Notes">Notes.</param>
/// <param name="Voided">Entered by mistake.</param>
public sealed record CallRow(
    long Id, string Reference, DateTime At, int AgentId, string Agent, long CustomerId, string CustomerCode, string? Customer, string Order, FollowUpOutcome Outcome, int? TalkSeconds,
    DateTime? CallAgainAt, string? Notes, bool Voided);
