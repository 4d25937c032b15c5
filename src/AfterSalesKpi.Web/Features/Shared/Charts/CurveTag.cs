using System.Globalization;
using System.Text;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>
/// <c>&lt;scoring-curve of="…" value="92m" score="108m" unit="%" /&gt;</c>: a scoring curve with the point where somebody stands, drawn by the server,
/// so that it is there at once and on paper.
/// </summary>
[HtmlTargetElement("scoring-curve", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CurveTag(Words words) : TagHelper
{
    private const decimal Left = 34;
    private const decimal Right = 346;
    private const decimal Top = 12;
    private const decimal Bottom = 156;
    private const decimal Apart = 30;

    public ScoringCurve Of { get; set; } = null!;

    public decimal? Value { get; set; }

    public decimal? Score { get; set; }

    public string Unit { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("curve");
        output.Attributes.SetAttribute("viewBox", "0 0 360 184");
        output.Attributes.SetAttribute("role", "img");
        var points = string.Join(words["Curve.Between"], Of.Points.Select(p => words["Curve.Point", Short(p.Value) + Unit, Short(p.Score)]));
        output.Attributes.SetAttribute("aria-label", Value is null || Score is null
            ? words["Curve.Is", points]
            : words["Curve.IsAt", points, Short(Math.Round(Value.Value, 2)) + Unit, Short(Math.Round(Score.Value, 2))]);
        output.Content.SetHtmlContent(Draw());
    }

    private string Draw()
    {
        var (least, most) = (Of.Points[0].Value, Of.Points[^1].Value);
        if (Value is { } value) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        var margin = Math.Max((most - least) * 0.08m, 0.5m);
        (least, most) = (least - margin, most + margin);
        string X(decimal v) => Short(Left + ((v - least) * (Right - Left) / (most - least)));
        string Y(decimal s) => Short(Bottom - (s * (Bottom - Top) / ScoringCurve.HighestScore));

        var svg = new StringBuilder();
        foreach (var score in new[] { 0m, 60m, ScoringCurve.TargetScore, ScoringCurve.HighestScore })
        {
            var kind = score == ScoringCurve.TargetScore ? "curve-target" : "curve-grid";
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{Short(Left)}\" x2=\"{Short(Right)}\" y1=\"{Y(score)}\" y2=\"{Y(score)}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Short(Left - 6)}\" y=\"{Y(score)}\" dy=\"4\" text-anchor=\"end\">{Short(score)}</text>");
        }

        decimal? labelledAt = null;
        foreach (var point in Of.Points)
        {
            var x = decimal.Parse(X(point.Value), CultureInfo.InvariantCulture);
            if (x - labelledAt < Apart) continue; // the first is never too near
            labelledAt = x;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(point.Value)}\" y=\"{Short(Bottom + 18)}\" text-anchor=\"middle\">{Short(point.Value)}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"curve-line\" d=\"M{Short(Left)} {Y(Of.Points[0].Score)}");
        for (var i = 0; i < Of.Points.Count; i++)
        {
            var point = Of.Points[i];
            if (Of.Mode == CurveMode.Step) svg.Append(CultureInfo.InvariantCulture, $"H{X(point.Value)}V{Y(point.Score)}");
            else svg.Append(CultureInfo.InvariantCulture, $"L{X(point.Value)} {Y(point.Score)}");
        }

        svg.Append(CultureInfo.InvariantCulture, $"H{Short(Right)}\"/>");
        if (Value is { } at && Score is { } reached)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"curve-drop\" x1=\"{X(at)}\" x2=\"{X(at)}\" y1=\"{Y(reached)}\" y2=\"{Short(Bottom)}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"curve-point\" cx=\"{X(at)}\" cy=\"{Y(reached)}\" r=\"5\"/>");
        }

        return svg.ToString();
    }

    private static string Short(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
