namespace AfterSalesKpi.Domain.Shared;

/// <summary>Addresses of pages of the program that people paste or forms carry: never one that leads elsewhere.</summary>
public static class InnerAddress
{
    /// <summary>True for <c>/work-orders/WO-1?store=S01</c>; false for other sites, whatever slashes they hide behind.</summary>
    public static bool IsOne(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
