namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a person says about a certificate.</summary>
/// <param name="Name">What for.</param>
/// <param name="Number">Number on it, if any.</param>
/// <param name="Issuer">Who issued it, if known.</param>
/// <param name="IssuedOn">First day of it, if known.</param>
/// <param name="ExpiresOn">Last day of it; null: it does not run out.</param>
public sealed record CertificateEntry(string? Name, string? Number, string? Issuer, DateOnly? IssuedOn, DateOnly? ExpiresOn);
