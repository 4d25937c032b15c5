using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A call as an agent saves it, with what the customer answered and complained of.</summary>
public sealed record CallEntry
{
    /// <summary>The store that called.</summary>
    public required int StoreId { get; init; }

    /// <summary>Whom.</summary>
    public required long CustomerId { get; init; }

    /// <summary>Who called.</summary>
    public required int AgentId { get; init; }

    /// <summary>Made by the form: the same form sent twice makes one call.</summary>
    public required Guid Key { get; init; }

    /// <summary>What came of it.</summary>
    public required FollowUpOutcome? Outcome { get; init; }

    /// <summary>Seconds talked, if known.</summary>
    public int? TalkSeconds { get; init; }

    /// <summary>Notes.</summary>
    public string? Notes { get; init; }

    /// <summary>When to call again, if that was agreed.</summary>
    public DateTime? CallAgainAt { get; init; }

    /// <summary>The number in the database of the order that was spoken of; none: the one delivered last.</summary>
    public long? OrderId { get; init; }

    /// <summary>The questionnaire that was shown; none: the default one.</summary>
    public long? QuestionnaireId { get; init; }

    /// <summary>What the customer answered, by the question's key, as written; empty where nothing was asked.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>What the customer complained of, if they did.</summary>
    public string? Complaint { get; init; }

    /// <summary>The reference of the call and of the answers taken in it.</summary>
    public string Reference => ReferenceOf(Key);

    /// <summary>The reference that a form's key makes.</summary>
    public static string ReferenceOf(Guid key) => $"CALL-{key:N}";
}
