using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>A sentence for the top of the next page, such as "saved".</summary>
public static class Notice
{
    private const string Key = "notice";

    /// <summary>Says it on the next page.</summary>
    public static void Say(this Controller controller, string sentence) => controller.TempData[Key] = sentence;

    /// <summary>What the last page said, once.</summary>
    public static string? Take(ViewContext page)
    {
        // Only looked for where it is, else every page would take back a cookie that was never given.
        var cookies = page.HttpContext.RequestServices.GetRequiredService<Cookies>();
        return cookies.Read(page.HttpContext, Key) is null ? null : page.TempData[Key] as string;
    }
}
