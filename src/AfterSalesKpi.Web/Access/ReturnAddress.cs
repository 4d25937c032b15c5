using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Access;

/// <summary>Where to go on after something: only ever an address of our own.</summary>
public static class ReturnAddress
{
    /// <summary>The address that was asked for, or the other where that is not ours or could not stand in a header.</summary>
    public static string GoOnTo(this IUrlHelper url, string? asked, string otherwise) =>
        url.IsLocalUrl(asked) && !asked.Any(char.IsControl) ? asked : otherwise;
}
