using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>A call as typed; the answers stand under their own names.</summary>
public sealed class CallForm
{
    /// <summary>Made by the page: the same form sent twice makes one call.</summary>
    public Guid Key { get; set; }

    public FollowUpOutcome? Outcome { get; set; }

    public string? TalkSeconds { get; set; }

    public string? Notes { get; set; }

    public string? CallAgainAt { get; set; }

    public long? OrderId { get; set; }

    public long? QuestionnaireId { get; set; }

    public string? Complaint { get; set; }
}
