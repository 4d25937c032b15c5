using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>
/// <c>&lt;order-part card="Model.Card" of="parts/requests" /&gt;</c>: a part of the order's page that another feature owns. It is fetched from
/// <c>/parts/requests/of-order/{number}?store=…</c> when somebody scrolls there and takes this element's place; an empty answer leaves nothing.
/// </summary>
[HtmlTargetElement("order-part", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OrderPartTag(Words words) : TagHelper
{
    /// <summary>The order whose page it is.</summary>
    public OrderCard Card { get; set; } = null!;

    /// <summary>The path of the feature, without a leading slash.</summary>
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("d-print-none");
        output.Attributes.SetAttribute("hx-get", $"/{Of}/of-order/{Uri.EscapeDataString(Card.Order.Number)}?store={Uri.EscapeDataString(Card.StoreCode)}");
        output.Attributes.SetAttribute("hx-trigger", "revealed");
        output.Attributes.SetAttribute("hx-swap", "outerHTML");
        output.Content.SetHtmlContent("<p class=\"text-secondary\">").Append(words["WorkOrders.Loading"]).AppendHtml("</p>");
    }
}
