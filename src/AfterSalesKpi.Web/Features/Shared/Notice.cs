namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>A sentence for the top of the next page, such as "saved": kept in TempData under this key.</summary>
public static class Notice
{
    public const string Key = "notice";
}
