using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;page-header title="…" context="2026年10月 · 浦东店"&gt;buttons&lt;/page-header&gt;</c>: a page's one title, its sentence of context and at most one primary
/// button. The title is also the browser's.
/// </summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTag : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>One sentence: month, store, state.</summary>
    public string? Context { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Title;
        var actions = await output.GetChildContentAsync();
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("page-head");
        output.Content.SetHtmlContent("<div class=\"page-head-text\"><h1>");
        output.Content.Append(Title);
        output.Content.AppendHtml("</h1>");
        if (Context is not null) output.Content.AppendHtml("<p class=\"page-head-context\">").Append(Context).AppendHtml("</p>");
        output.Content.AppendHtml("</div>");
        if (!actions.IsEmptyOrWhiteSpace) output.Content.AppendHtml("<div class=\"page-head-actions d-print-none\">").AppendHtml(actions).AppendHtml("</div>");
    }
}
