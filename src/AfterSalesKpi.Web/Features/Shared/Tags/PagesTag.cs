using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary><c>&lt;pages total="1234" page="2" size="50" /&gt;</c> under a table: which rows these are, and the way to the others (<c>?page=</c>).</summary>
[HtmlTargetElement("pages", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagesTag(Words words) : TagHelper
{
    public int Total { get; set; }

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("pages d-print-none");
        output.Attributes.SetAttribute("aria-label", words["Pages"]);
        var last = Math.Max(1, (Total + Size - 1) / Size);
        var first = Math.Min(((Page - 1) * Size) + 1, Total);
        output.Content.Append(Total == 0 ? words["Pages.None"] : words["Pages.Rows", first, Math.Min(Page * Size, Total), Total]);
        if (last == 1) return;
        output.Content.AppendHtml("<ul class=\"pagination mb-0\">");
        Step(output, Page - 1, words["Pages.Earlier"], Page > 1);
        var before = 0;
        foreach (var page in new[] { 1, Page - 1, Page, Page + 1, last }.Where(p => p >= 1 && p <= last).Distinct())
        {
            if (page > before + 1) output.Content.AppendHtml("<li class=\"page-item disabled\" aria-hidden=\"true\"><span class=\"page-link\">…</span></li>");
            Step(output, page, page.ToString(CultureInfo.InvariantCulture), true, page == Page);
            before = page;
        }

        Step(output, Page + 1, words["Pages.Later"], Page < last);
        output.Content.AppendHtml("</ul>");
    }

    private void Step(TagHelperOutput output, int page, string text, bool there, bool here = false)
    {
        output.Content.AppendHtml($"<li class=\"page-item{(here ? " active" : "")}{(there ? "" : " disabled")}\">");
        if (there)
        {
            var link = new TagBuilder("a") { Attributes = { ["href"] = AddressOf.Here(ViewContext.HttpContext.Request, ("page", page.ToString(CultureInfo.InvariantCulture))) } };
            link.AddCssClass("page-link");
            if (here) link.Attributes["aria-current"] = "page";
            link.InnerHtml.Append(text);
            output.Content.AppendHtml(link);
        }
        else
        {
            output.Content.AppendHtml("<span class=\"page-link\">").Append(text).AppendHtml("</span>");
        }

        output.Content.AppendHtml("</li>");
    }
}
