using AfterSalesKpi.Domain.Indicators;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;number of="92.5m" unit="Percent" /&gt;</c>: figures of one width with 1 decimal unless said otherwise, the unit behind them (left out in
/// tables, whose header says it); no number is "—" with the reason on hover and for screen readers. With <c>href</c> it leads to its records.
/// </summary>
[HtmlTargetElement("number", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NumberTag(Show show, Words words) : TagHelper
{
    public decimal? Of { get; set; }

    /// <summary>Money in fen instead of a number.</summary>
    public long? Fen { get; set; }

    public IndicatorUnit? Unit { get; set; }

    public int Decimals { get; set; } = 1;

    /// <summary>Why there is no number.</summary>
    public string? Why { get; set; }

    /// <summary>The records that the number comes from.</summary>
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var nothing = Of is null && Fen is null;
        output.TagName = Href is null || nothing ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tabular");
        if (nothing)
        {
            var reason = Why ?? words["NoData"];
            output.Attributes.SetAttribute("title", reason);
            output.Content.SetHtmlContent("<span aria-hidden=\"true\">—</span><span class=\"visually-hidden\">");
            output.Content.Append(reason);
            output.Content.AppendHtml("</span>");
            return;
        }

        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        output.Content.SetContent(Fen is { } fen ? Show.Money(fen) : Show.Number(Of, Decimals));
        if (Unit is { } unit) output.Content.AppendHtml("<span class=\"unit\">").Append(show.Unit(unit)).AppendHtml("</span>");
    }
}
