using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Web.Features.Surveys;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Shared.Components.SurveyCode;

/// <summary>
/// <c>&lt;vc:survey-code order-id="…" /&gt;</c>: the code by which an order's customer answers, for the screen at delivery and for the printed sheet.
/// Nothing where the customer cannot be asked (any more). Each showing makes a link of its own to the customer's one invitation.
/// </summary>
public sealed class SurveyCodeViewComponent(MakeSurveyLink makeLink, SurveyAddress address) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(long orderId)
    {
        var secret = await makeLink.Run(orderId, HttpContext.RequestAborted);
        return secret.Succeeded && address.Of(secret.Value) is { } link ? View(new SurveyCodeView(link)) : Content("");
    }
}
