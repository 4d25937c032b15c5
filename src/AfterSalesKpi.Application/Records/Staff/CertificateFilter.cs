namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Which certificates a list shows, and in what order. Everything else is optional.</summary>
public sealed record CertificateFilter
{
    /// <summary>Beginning of a person's number or part of a name, of a certificate's name or its number.</summary>
    public string? Text { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>How they stand; null: however.</summary>
    public CertificateState? State { get; init; }

    /// <summary>The day that decides how they stand.</summary>
    public required DateOnly Today { get; init; }

    /// <summary><c>expires</c>, <c>name</c>, <c>person</c> or <c>issued</c>.</summary>
    public string Sort { get; init; } = "expires";

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }
}
