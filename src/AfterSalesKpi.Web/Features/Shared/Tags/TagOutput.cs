using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>Adds a class to those that the page gave.</summary>
internal static class TagOutput
{
    public static void AddClass(this TagHelperOutput output, string name)
    {
        foreach (var one in name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) output.AddClass(one, HtmlEncoder.Default);
    }
}
