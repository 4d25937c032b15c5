using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What an order's page shows of surveys: the answers, and the code for the customer's phone.</summary>
[Can(Permission.ViewSurveys)]
[Route("surveys/of-order/{number}")]
public sealed class OfOrderController(SurveyOfOrderQuery surveys) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Part(string number, CancellationToken ct) =>
        await surveys.Find(number, Request.Query["store"], ct) is { } found ? PartialView("_OfOrder", found) : NotFound();

    /// <summary>Makes a link and shows it; a form, because it leaves something behind.</summary>
    [Can(Permission.EnterSurveys)]
    [HttpPost("code")]
    public async Task<IActionResult> Code(string number, CancellationToken ct)
    {
        if (await surveys.Find(number, Request.Query["store"], ct) is not { } found) return NotFound();
        return Request.Headers.ContainsKey("HX-Request") ? ViewComponent("SurveyCode", new { orderId = found.OrderId }) : View("Code", found);
    }
}
