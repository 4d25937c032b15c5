using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Which training results a list shows, and in what order. Everything is optional.</summary>
public sealed record TrainingFilter
{
    /// <summary>Beginning of a person's number, part of a name or of a course.</summary>
    public string? Text { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>One course.</summary>
    public string? Course { get; init; }

    /// <summary>Whether it was taken.</summary>
    public TrainingStatus? Status { get; init; }

    /// <summary>Examined at this instant or later.</summary>
    public DateTime? From { get; init; }

    /// <summary>Examined before this instant.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Those entered by mistake instead of those that count.</summary>
    public bool Voided { get; init; }

    /// <summary><c>at</c>, <c>name</c>, <c>course</c> or <c>points</c>.</summary>
    public string Sort { get; init; } = "at";

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; } = true;
}
