using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;th column="team"&gt;</c>: a column of a <see cref="TableColumnsTag"/> table that may be put away; <c>column="-"</c> one that always
/// stays. Every header of such a table says which.
/// </summary>
[HtmlTargetElement("th", Attributes = "column")]
public sealed class TableColumnTag : TagHelper
{
    /// <summary>Key of what always stays.</summary>
    public const string Stays = "-";

    public string Column { get; set; } = Stays;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(TableColumnsTag), out var found) && found is List<string> columns) columns.Add(Column);
        if (!output.Attributes.ContainsName("scope")) output.Attributes.SetAttribute("scope", "col");
        if (Column != Stays) output.Attributes.SetAttribute("data-column", Column);
    }
}
