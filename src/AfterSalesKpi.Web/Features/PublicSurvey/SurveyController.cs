using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.PublicSurvey;

/// <summary>
/// The customer's page: no sign-in, no navigation, nobody's name. Links that are wrong, expired or used up get one and the same answer
/// after one and the same question to the database.
/// </summary>
[AllowAnonymous]
[Route("s/{token}")]
public sealed class SurveyController(AnswerSurvey survey, SurveyLimits limits) : Controller
{
    private const int MostBytes = 64 * 1024;
    private const int MostFields = 100;

    [HttpGet]
    public async Task<IActionResult> Show(string token, bool edit, CancellationToken ct)
    {
        if (limits.Begin(HttpContext.Connection.RemoteIpAddress) is { } wait) return TooFast(wait);
        if (await survey.Open(token, ct) is not { } open) return Nowhere();
        return open.AnsweredAt is not null && !edit ? View("Thanks", open) : View("Questions", new SurveyPage(open, null, []));
    }

    [HttpPost]
    [RequestSizeLimit(MostBytes)]
    [RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Answer(string token, [FromForm(Name = "q")] long? questionnaire, CancellationToken ct)
    {
        if (limits.Begin(HttpContext.Connection.RemoteIpAddress) is { } wait) return TooFast(wait);
        var form = Request.HasFormContentType ? await Request.ReadFormAsync(ct) : FormCollection.Empty;
        string? Given(string key) => form[AnswerSheet.Field + key];
        var outcome = await survey.Run(token, questionnaire, Given, ct);
        if (outcome.Succeeded) return LocalRedirect(Request.PathBase + Request.Path);
        if (outcome.Problems[0].Code == "survey-closed" || await survey.Open(token, ct) is not { } open) return Nowhere();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Questions", new SurveyPage(open, Given, outcome.Problems));
    }

    private IActionResult Nowhere()
    {
        if (limits.Miss(HttpContext.Connection.RemoteIpAddress) is { } wait) return TooFast(wait);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Closed", false);
    }

    private ViewResult TooFast(TimeSpan wait)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
        return View("Closed", true);
    }
}
