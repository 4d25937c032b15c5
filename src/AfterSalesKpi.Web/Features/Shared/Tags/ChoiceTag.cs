using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;choice for="ServiceType" blank="…" /&gt;</c>: a select of an enum's values in the reader's words. <c>blank</c> is the line for none; <c>except</c> leaves
/// values out.
/// </summary>
[HtmlTargetElement("choice", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTag(Words words) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string? Blank { get; set; }

    public IReadOnlyCollection<Enum> Except { get; set; } = [];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ViewData.ModelState.TryGetValue(name, out var state);
        var chosen = state?.AttemptedValue ?? For.Model?.ToString();
        output.TagName = "select";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", TagBuilder.CreateSanitizedId(name, "_"));
        output.Attributes.SetAttribute("name", name);
        output.AddClass(state?.Errors.Count > 0 ? "form-select is-invalid" : "form-select");
        if (Blank is not null) Option(output, "", Blank, string.IsNullOrEmpty(chosen));
        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        foreach (var value in Enum.GetValues(type).Cast<Enum>().Where(v => !Except.Contains(v)))
        {
            Option(output, value.ToString(), words.Of(value), chosen == value.ToString());
        }
    }

    private static void Option(TagHelperOutput output, string value, string text, bool chosen)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = value } };
        if (chosen) option.Attributes["selected"] = "";
        option.InnerHtml.Append(text);
        output.Content.AppendHtml(option);
    }
}
