using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary><c>&lt;moment at="…" /&gt;</c> an instant by the store's clock (with <c>short</c> for tables), <c>&lt;moment on="…" /&gt;</c> a day; "—" for none.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTag(Show show) : TagHelper
{
    /// <summary>An instant in UTC.</summary>
    public DateTime? At { get; set; }

    /// <summary>A local day.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Without year and weekday; those are on hover.</summary>
    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = At is null && On is null ? "span" : "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tabular");
        if (At is { } at)
        {
            output.Attributes.SetAttribute("datetime", at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            if (Short) output.Attributes.SetAttribute("title", show.At(at));
            output.Content.SetContent(Short ? show.Short(at) : show.At(at));
        }
        else if (On is { } day)
        {
            output.Attributes.SetAttribute("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            output.Content.SetContent(Short ? day.ToString("MM-dd", CultureInfo.InvariantCulture) : show.Day(day));
        }
        else
        {
            output.Content.SetContent(Show.Nothing);
        }
    }
}
