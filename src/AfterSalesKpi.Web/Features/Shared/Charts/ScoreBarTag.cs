using System.Globalization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary><c>&lt;score-bar of="107.6m" dimension="Workflow" /&gt;</c>: a score from 0 to 120 as a bar with a mark at 100; an empty one for no score.</summary>
[HtmlTargetElement("score-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ScoreBarTag(Words words) : TagHelper
{
    public decimal? Of { get; set; }

    public Dimension Dimension { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("score-bar");
        output.Attributes.SetAttribute("viewBox", "0 0 120 8");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Of is null ? words["ScoreBar.None"] : words["ScoreBar.Is", Show.Number(Of, 1)]);
        var width = Math.Clamp(Of ?? 0, 0, 120).ToString("0.##", CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(
            $"<rect class=\"score-bar-ground\" width=\"120\" height=\"8\"/><rect class=\"dim-{ChartColours.Of(Dimension)}\" width=\"{width}\" height=\"8\"/>"
            + "<line class=\"score-bar-target\" x1=\"100\" x2=\"100\" y1=\"0\" y2=\"8\"/>");
    }
}
