using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;th sort="receivedAt"&gt;接车时间&lt;/th&gt;</c>: a column header that sorts by its key (<c>?sort=receivedAt</c>, again for <c>?sort=-receivedAt</c>).
/// <c>sort-default</c> marks the column that the table is sorted by when the address says nothing.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortTag : TagHelper
{
    public string Sort { get; set; } = "";

    /// <summary><c>asc</c> or <c>desc</c> on the column that orders the table by default.</summary>
    public string? SortDefault { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query["sort"].ToString();
        var falling = asked.Length > 0 ? asked == "-" + Sort : SortDefault == "desc";
        var sorted = asked.Length > 0 ? asked.TrimStart('-') == Sort : SortDefault is not null;
        var text = await output.GetChildContentAsync();
        output.Attributes.SetAttribute("scope", "col");
        if (sorted) output.Attributes.SetAttribute("aria-sort", falling ? "descending" : "ascending");
        var link = new TagBuilder("a") { Attributes = { ["href"] = AddressOf.Here(request, ("sort", sorted && !falling ? "-" + Sort : Sort), ("page", null)) } };
        link.AddCssClass("sort");
        link.InnerHtml.AppendHtml(text);
        link.InnerHtml.AppendHtml($"<span class=\"sort-arrow\" aria-hidden=\"true\">{(sorted ? falling ? "↓" : "↑" : "")}</span>");
        output.Content.SetHtmlContent(link);
    }
}
