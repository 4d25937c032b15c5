using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary><c>&lt;chart of="Model.Trend" /&gt;</c>: the picture, and one click away a table with the same numbers.</summary>
[HtmlTargetElement("chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTag(Words words) : TagHelper
{
    // The default encoder for HTML stays on: "</script>" in a name cannot end the element.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.CjkUnifiedIdeographs, UnicodeRanges.CjkSymbolsandPunctuation),
    };

    public Chart Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("chart");
        output.Attributes.SetAttribute("data-chart", Of.Kind.ToString().ToLowerInvariant());
        var drawn = new
        {
            Of.Kind, Of.Title, Of.Labels, Of.LabelColours, Of.Series, Of.Unit, Of.Decimals, Of.Target, TargetName = words["Chart.Target"],
            Of.Min, Of.Max, Of.Horizontal, Of.Stacked,
        };
        output.Content.AppendHtml("<figcaption>").Append(Of.Title).AppendHtml("</figcaption>");
        output.Content.AppendHtml($"<div class=\"chart-canvas chart-{Of.Height}\" data-chart-canvas></div><script type=\"application/json\">");
        output.Content.AppendHtml(JsonSerializer.Serialize(drawn, Json));
        output.Content.AppendHtml("</script><details class=\"chart-table\"><summary>").Append(words["Chart.AsTable"]).AppendHtml("</summary>");
        Table(output.Content);
        output.Content.AppendHtml("</details>");
    }

    private void Table(TagHelperContent content)
    {
        content.AppendHtml("<div class=\"table-responsive\"><table class=\"table table-sm\"><thead><tr><th scope=\"col\">").Append(Of.LabelName).AppendHtml("</th>");
        foreach (var series in Of.Series)
        {
            content.AppendHtml("<th scope=\"col\" class=\"num\">").Append(Of.Unit is null ? series.Name : $"{series.Name} ({Of.Unit})").AppendHtml("</th>");
        }

        content.AppendHtml("</tr></thead><tbody>");
        for (var i = 0; i < Of.Labels.Count; i++)
        {
            content.AppendHtml("<tr><th scope=\"row\">").Append(Of.Labels[i]).AppendHtml("</th>");
            foreach (var series in Of.Series) content.AppendHtml("<td class=\"num\">").Append(Show.Number(series.Values[i], Of.Decimals)).AppendHtml("</td>");
            content.AppendHtml("</tr>");
        }

        content.AppendHtml("</tbody></table></div>");
    }
}
