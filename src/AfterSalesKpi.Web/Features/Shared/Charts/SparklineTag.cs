using System.Globalization;
using System.Text;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary><c>&lt;sparkline values="…" label="…" /&gt;</c>: a course of scores in a line of text, oldest first; gaps where there is none. The label says it in words.</summary>
[HtmlTargetElement("sparkline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SparklineTag : TagHelper
{
    private const int Width = 160;
    private const int Height = 36;
    private const int Margin = 4;

    public IReadOnlyList<decimal?> Values { get; set; } = [];

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var known = Values.OfType<decimal>().ToList();
        if (known.Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("sparkline");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {Height}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Draw(known.Min(), known.Max()));
    }

    private string Draw(decimal least, decimal most)
    {
        var span = Math.Max(most - least, 1);
        string X(int i) => ((decimal)Margin + (i * (Width - (2m * Margin)) / Math.Max(1, Values.Count - 1))).ToString("0.#", CultureInfo.InvariantCulture);
        string Y(decimal value) => (Height - Margin - ((value - least) * (Height - (2m * Margin)) / span)).ToString("0.#", CultureInfo.InvariantCulture);
        var (path, pen) = (new StringBuilder(), 'M');
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] is not { } value)
            {
                pen = 'M';
                continue;
            }

            path.Append(pen).Append(X(i)).Append(' ').Append(Y(value));
            pen = 'L';
        }

        var last = Values.Count - 1;
        while (Values[last] is null) last--;
        return $"<path d=\"{path}\"/><circle cx=\"{X(last)}\" cy=\"{Y(Values[last]!.Value)}\" r=\"3\"/>"; // not null: just sought
    }
}
