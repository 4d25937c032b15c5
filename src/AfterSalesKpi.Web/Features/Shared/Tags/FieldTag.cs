using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;field for="Name" label="…" hint="…" /&gt;</c>: label above, example under it, the control, the error beside it. The control is a text field of the
/// given type, or what stands inside the element (which then takes <c>id</c> and <c>name</c> from <c>for</c>, as asp-for does). Fields are required
/// unless marked <c>optional</c>. Attributes of other names go to the text field (<c>autocomplete</c>, <c>maxlength</c>, <c>autofocus</c> …).
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTag(Words words) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    /// <summary>The input's type; <c>textarea</c> for several lines.</summary>
    public string Type { get; set; } = "text";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        if (context.Items.TryGetValue(typeof(FieldNames), out var names)) ((FieldNames)names).Add(name, id, Label);
        ViewContext.ViewData.ModelState.TryGetValue(name, out var state);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;

        var own = new TagHelperAttributeList(output.Attributes.Where(a => a.Name != "class"));
        foreach (var attribute in own) output.Attributes.Remove(attribute);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(error is null ? "field" : "field field-wrong");
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.AddCssClass("form-label");
        label.InnerHtml.Append(Label);
        if (Optional) label.InnerHtml.AppendHtml(" <span class=\"field-optional\">").Append(words["Optional"]).AppendHtml("</span>");
        output.Content.AppendHtml(label);
        if (Hint is not null) Note(output, "field-hint", id + "-hint", Hint);
        output.Content.AppendHtml(inside.IsEmptyOrWhiteSpace ? Input(name, id, error, state, own) : inside);
        if (error is not null) Note(output, "field-error", id + "-error", error);
    }

    private TagBuilder Input(string name, string id, string? error, ModelStateEntry? state, TagHelperAttributeList own)
    {
        var area = Type == "textarea";
        var value = state?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";
        var input = new TagBuilder(area ? "textarea" : "input") { Attributes = { ["id"] = id, ["name"] = name } };
        input.AddCssClass(error is null ? "form-control" : "form-control is-invalid");
        if (area) input.InnerHtml.Append(value);
        else
        {
            input.TagRenderMode = TagRenderMode.SelfClosing;
            input.Attributes["type"] = Type;
            if (Type != "password") input.Attributes["value"] = value;
        }

        if (!Optional) input.Attributes["required"] = "";
        if (error is not null) input.Attributes["aria-invalid"] = "true";
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", error is null ? null : id + "-error" }.Where(d => d is not null));
        if (described.Length > 0) input.Attributes["aria-describedby"] = described;
        foreach (var attribute in own) input.Attributes[attribute.Name] = attribute.Value?.ToString();
        return input;
    }

    private static void Note(TagHelperOutput output, string kind, string id, string text)
    {
        var note = new TagBuilder("div") { Attributes = { ["id"] = id } };
        note.AddCssClass(kind);
        note.InnerHtml.Append(text);
        output.Content.AppendHtml(note);
    }
}
