using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;export-link /&gt;</c>: the list that is shown as a workbook, with its filters and all of its rows. It lies at the list's address with
/// <c>/export</c> behind; <c>of</c> names the list where the page is another, as after a refused form.
/// </summary>
[HtmlTargetElement("export-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExportLinkTag(Words words) : TagHelper
{
    // Which page of the list was looked at, and what was said on top of it.
    private static readonly (string, string?)[] NotOfTheList = [("page", null), ("before", null), ("undo", null), ("closed", null)];

    /// <summary>The list's address; the page's own where it is left out.</summary>
    public string? Of { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var list = Of is null ? (request.PathBase + request.Path).Value!.TrimEnd('/') : request.PathBase + Of; // a page has a path
        var query = AddressOf.Here(request, NotOfTheList);
        var from = query.IndexOf('?', StringComparison.Ordinal);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("btn export-link");
        output.Attributes.SetAttribute("href", $"{list}/export{(from < 0 ? "" : query[from..])}");
        output.Content.AppendHtml($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"{FileOf.Icons(ViewContext.HttpContext)}#download\"></use></svg> ").Append(words["Export"]);
    }
}
