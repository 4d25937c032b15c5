using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>Every form that posts bears the token that proves it is ours; the framework's own tag helper leaves out forms with an address.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormTokenTag(IHtmlGenerator generator) : TagHelper
{
    // After the framework's, which knows then that there is a token already.
    public override int Order => 1000;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var method = context.AllAttributes["method"].Value.ToString();
        if ("post".Equals(method, StringComparison.OrdinalIgnoreCase)) output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }
}
