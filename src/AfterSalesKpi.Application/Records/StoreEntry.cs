namespace AfterSalesKpi.Application.Records;

/// <summary>What a person says about a store.</summary>
/// <param name="Code">Its code; said once.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">The region it belongs to, if the group has such.</param>
/// <param name="TimeZone">IANA name of its time zone.</param>
public sealed record StoreEntry(string? Code, string? Name, string? Region, string? TimeZone);
