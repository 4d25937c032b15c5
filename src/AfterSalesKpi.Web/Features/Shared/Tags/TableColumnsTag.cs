using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;table columns="work-orders"&gt;</c>: a table whose columns the person chooses (<c>&lt;partial name="_Columns" /&gt;</c> holds the menu).
/// What was put away is put away by a class, on paper as well; workbooks keep every column.
/// </summary>
[HtmlTargetElement("table", Attributes = "columns")]
public sealed class TableColumnsTag(ChosenColumns chosen) : TagHelper
{
    /// <summary>The table's name.</summary>
    public string Columns { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        List<string> columns = [];
        context.Items[typeof(TableColumnsTag)] = columns;
        await output.GetChildContentAsync();
        output.Attributes.SetAttribute("data-columns", Columns);
        var hidden = chosen.Hidden(ViewContext.HttpContext, Columns);
        for (var n = 0; n < columns.Count; n++)
        {
            if (columns[n] != TableColumnTag.Stays && hidden.Contains(columns[n])) output.AddClass($"without-{n + 1}");
        }
    }
}
