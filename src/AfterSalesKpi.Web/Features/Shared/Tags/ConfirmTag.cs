using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;button confirm="工单 WO-1 将作废。"&gt;作废&lt;/button&gt;</c>: asks before its form is sent, naming what will happen (site.js). Without script the form is
/// sent at once.
/// </summary>
[HtmlTargetElement("button", Attributes = "confirm")]
public sealed class ConfirmTag(Words words) : TagHelper
{
    public string Confirm { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("data-confirm", Confirm);
        output.Attributes.SetAttribute("data-confirm-cancel", words["Cancel"]);
    }
}
