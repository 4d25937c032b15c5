using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One complaint as a list shows it.</summary>
public sealed record ComplaintRow
{
    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }

    /// <summary>When the customer complained.</summary>
    public required DateTime At { get; init; }

    /// <summary>The order, if it is about one.</summary>
    public required string? Order { get; init; }

    /// <summary>The customer's code, if it is known who complained.</summary>
    public required string? CustomerCode { get; init; }

    /// <summary>The customer's name, if known.</summary>
    public required string? Customer { get; init; }

    /// <summary>Where it came from.</summary>
    public required string? Source { get; init; }

    /// <summary>What about.</summary>
    public required string? Text { get; init; }

    /// <summary>Whom it is charged to: who is named responsible, else the order's advisor.</summary>
    public required string? Responsible { get; init; }

    /// <summary>Who looks after it.</summary>
    public required string? Owner { get; init; }

    /// <summary>Until when it is to be decided.</summary>
    public required DateTime? DueAt { get; init; }

    /// <summary>Whether it was upheld; null while undecided.</summary>
    public required bool? Upheld { get; init; }

    /// <summary>When that was decided.</summary>
    public required DateTime? DecidedAt { get; init; }

    /// <summary>Entered by mistake.</summary>
    public required bool Voided { get; init; }

    /// <summary>Where it stands.</summary>
    public ComplaintStatus StatusAt(DateTime now) =>
        Voided ? ComplaintStatus.Voided : Upheld is not null ? ComplaintStatus.Decided : DueAt < now ? ComplaintStatus.Overdue : ComplaintStatus.Open;
}
