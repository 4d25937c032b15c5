using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Which complaints are shown, and in what order. Everything is optional; instants are UTC.</summary>
public sealed record ComplaintFilter
{
    /// <summary>Beginning of a reference, an order's number or a customer's name, or any part of the text.</summary>
    public string? Text { get; init; }

    /// <summary>Where it stands; none: all but those entered by mistake.</summary>
    public ComplaintStatus? Status { get; init; }

    /// <summary>Upheld or not.</summary>
    public bool? Upheld { get; init; }

    /// <summary>Who looks after it.</summary>
    public int? OwnerId { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>Complained from then on.</summary>
    public DateTime? From { get; init; }

    /// <summary>Complained before then.</summary>
    public DateTime? Until { get; init; }

    /// <summary>What to sort by.</summary>
    public ComplaintSort Sort { get; init; } = ComplaintSort.At;

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; } = true;
}
