using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;chip key="stage" value="InWork"&gt;在修&lt;/chip&gt;</c>: a filter that stands in the address; chosen again it is taken off. Put several into
/// <c>&lt;div class="chips"&gt;</c>.
/// </summary>
[HtmlTargetElement("chip")]
public sealed class ChipTag : TagHelper
{
    public string Key { get; set; } = "";

    /// <summary>The value that the chip stands for; empty for the one that means "all".</summary>
    public string Value { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var chosen = request.Query[Key].ToString() == Value;
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(chosen ? "chip chip-chosen" : "chip");
        if (chosen) output.Attributes.SetAttribute("aria-current", "true");
        output.Attributes.SetAttribute("href", AddressOf.Here(request, (Key, chosen || Value.Length == 0 ? null : Value), ("page", null)));
    }
}
