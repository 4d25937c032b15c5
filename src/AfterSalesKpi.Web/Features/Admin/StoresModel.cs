namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The list of stores as it is shown.</summary>
public sealed record StoresModel(string? Q, int Page, int Total, IReadOnlyList<StoreLine> Rows)
{
    public const int Size = 50;
}

/// <summary>A store as the list shows it.</summary>
public sealed record StoreLine(string Code, string Name, string? Region, string TimeZone, int People);
