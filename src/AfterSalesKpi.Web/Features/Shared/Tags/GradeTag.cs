using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary><c>&lt;grade of="A" /&gt;</c>: a quiet badge, colour and letter; "—" for somebody who was not appraised.</summary>
[HtmlTargetElement("grade", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GradeTag(Words words) : TagHelper
{
    public string? Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (string.IsNullOrEmpty(Of))
        {
            output.Attributes.SetAttribute("title", words["NotAppraised"]);
            output.Content.SetContent(Show.Nothing);
            return;
        }

        output.AddClass($"grade grade-{Of.ToLowerInvariant()}");
        output.Attributes.SetAttribute("title", words["GradeIs", Of]);
        output.Content.SetContent(Of);
    }
}
