using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>
/// <c>&lt;problems&gt;fields&lt;/problems&gt;</c> around a form's fields: on top of them everything that is wrong, named by the field's label and with a link to it;
/// nothing while all is well.
/// </summary>
[HtmlTargetElement("problems")]
public sealed class ProblemsTag(Words words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Init(TagHelperContext context) => context.Items[typeof(FieldNames)] = new FieldNames();

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var names = (FieldNames)context.Items[typeof(FieldNames)];
        output.TagName = null;
        var wrong = ViewContext.ViewData.ModelState
            .SelectMany(s => s.Value!.Errors.Select(e => (Field: names.Find(s.Key), e.ErrorMessage)))
            .OrderBy(e => e.Field?.Order ?? -1).ToList();
        if (wrong.Count > 0) Summary(output.Content, wrong);
        output.Content.AppendHtml(fields);
    }

    private void Summary(TagHelperContent content, List<(FieldName? Field, string Message)> wrong)
    {
        content.AppendHtml("<div class=\"alert alert-danger problems\" role=\"alert\" tabindex=\"-1\"><div><p class=\"problems-title\">").Append(words["ProblemsTitle"]).AppendHtml("</p><ul>");
        foreach (var (field, message) in wrong)
        {
            content.AppendHtml("<li>");
            if (field is null)
            {
                content.Append(message);
            }
            else
            {
                var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + field.Id } };
                link.InnerHtml.Append(words["ProblemOf", field.Label, message]);
                content.AppendHtml(link);
            }

            content.AppendHtml("</li>");
        }

        content.AppendHtml("</ul></div></div>");
    }
}
