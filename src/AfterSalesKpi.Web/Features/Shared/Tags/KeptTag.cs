using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;kept in="shelf" by="key"&gt;…&lt;/kept&gt;</c>: made once for a key and shown again as it was made. The key names everything that the content
/// depends on, the reader's role and language first; nothing that is somebody's own, and no form that posts, belongs inside.
/// </summary>
[HtmlTargetElement("kept")]
public sealed class KeptTag(HtmlEncoder encoder) : TagHelper
{
    public Shelf In { get; set; } = null!; // always given

    public object By { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (In.Find(By) is not { } html)
        {
            html = (await output.GetChildContentAsync()).GetContent(encoder);
            In.Keep(By, html);
        }

        output.Content.SetHtmlContent(html);
    }
}
