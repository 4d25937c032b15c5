using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>
/// <c>&lt;columns of="…" label="…" /&gt;</c>: a handful of whole numbers as columns, drawn by the server, so that a page needs no script for them. The
/// label says in words what the picture shows.
/// </summary>
[HtmlTargetElement("columns", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ColumnsTag : TagHelper
{
    private const int Step = 36;
    private const int Bar = 24;
    private const int Top = 16;
    private const int Ground = 76;
    private const int Height = 94;

    public IReadOnlyList<ColumnBar> Of { get; set; } = [];

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("columns");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Of.Count * Step} {Height}");
        output.Attributes.SetAttribute("width", $"{Of.Count * Step}");
        output.Attributes.SetAttribute("height", $"{Height}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        var most = Math.Max(1, Of.Max(c => Math.Max(c.Value, c.Limit ?? 0)));
        var drawing = new StringBuilder();
        for (var i = 0; i < Of.Count; i++) Draw(drawing, Of[i], i * Step, most);
        output.Content.SetHtmlContent(drawing.ToString());
    }

    private static void Draw(StringBuilder drawing, ColumnBar column, int left, int most)
    {
        var (x, middle) = (left + ((Step - Bar) / 2), left + (Step / 2));
        string Y(int value) => (Ground - (value * (decimal)(Ground - Top) / most)).ToString("0.#", CultureInfo.InvariantCulture);
        string Tall(int value) => (value * (decimal)(Ground - Top) / most).ToString("0.#", CultureInfo.InvariantCulture);
        void Rectangle(string kind, int value, int from) => drawing.Append(
            CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x}\" y=\"{Y(from + value)}\" width=\"{Bar}\" height=\"{Tall(value)}\"/>");
        if (column.Strong > 0) Rectangle("columns-strong", column.Strong, 0);
        if (column.Value > column.Strong) Rectangle("columns-quiet", column.Value - column.Strong, column.Strong);
        if (column.Limit is { } limit) drawing.Append(CultureInfo.InvariantCulture, $"<path class=\"columns-limit\" d=\"M{x - 2} {Y(limit)}h{Bar + 4}\"/>");
        if (column.Value > 0) drawing.Append(CultureInfo.InvariantCulture, $"<text class=\"columns-value\" x=\"{middle}\" y=\"{Y(column.Value)}\" dy=\"-3\">{column.Value}</text>");
        drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{middle}\" y=\"{Height - 4}\">{HtmlEncoder.Default.Encode(column.Label)}</text>");
    }
}
