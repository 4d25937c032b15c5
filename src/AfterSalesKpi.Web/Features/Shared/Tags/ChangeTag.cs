using AfterSalesKpi.Domain.Indicators;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;change of="-2.1m" better="LowerIsBetter" /&gt;</c>: sign and direction in words, coloured by good or bad rather than by up or down;
/// "—" where there is nothing to compare with.
/// </summary>
[HtmlTargetElement("change", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChangeTag(Words words) : TagHelper
{
    public decimal? Of { get; set; }

    public Direction Better { get; set; } = Direction.HigherIsBetter;

    public int Decimals { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of is not { } change)
        {
            output.AddClass("change");
            output.Attributes.SetAttribute("title", words["Change.Nothing"]);
            output.Content.SetContent(Show.Nothing);
            return;
        }

        change = Math.Round(change, Decimals, MidpointRounding.AwayFromZero);
        var good = Better == Direction.HigherIsBetter ? change > 0 : change < 0;
        var (kind, arrow) = change == 0 ? ("same", "＝") : (good ? "better" : "worse", change > 0 ? "↑" : "↓");
        output.AddClass($"change change-{kind} tabular");
        output.Content.SetContent($"{arrow} {Show.Number(Math.Abs(change), Decimals)} {words[$"Change.{kind}"]}");
    }
}
