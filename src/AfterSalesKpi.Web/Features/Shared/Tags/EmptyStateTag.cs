using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary><c>&lt;empty-state icon="car" title="…" text="…"&gt;the one next step&lt;/empty-state&gt;</c>: says what belongs here.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTag : TagHelper
{
    public string Icon { get; set; } = "info-circle";

    public string Title { get; set; } = "";

    public string? Text { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var step = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("empty-state");
        var icon = new TagHelperOutput("icon", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new IconTag { Name = Icon, ViewContext = ViewContext }.Process(context, icon);
        output.Content.AppendHtml(icon);
        output.Content.AppendHtml("<p class=\"empty-state-title\">").Append(Title).AppendHtml("</p>");
        if (Text is not null) output.Content.AppendHtml("<p class=\"text-secondary\">").Append(Text).AppendHtml("</p>");
        output.Content.AppendHtml(step);
    }
}
