using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>One response, and what was done about it.</summary>
[Can(Permission.ViewSurveys)]
[Route("surveys/{answer:long}")]
public sealed class DetailController(CurrentUser user, SurveyCardQuery cards, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(long answer, CancellationToken ct) => await Page(answer, null, StatusCodes.Status200OK, ct);

    /// <summary>Says what was done about a low answer.</summary>
    [Can(Permission.HandleFeedback)]
    [HttpPost("action")]
    public async Task<IActionResult> Handle(long answer, string? note, [FromServices] HandleLowAnswer handle, CancellationToken ct)
    {
        var outcome = await handle.Run(answer, note, user.Id, ct);
        if (outcome.Succeeded)
        {
            this.Say(words["Surveys.Handled"]);
            return LocalRedirect($"/surveys/{answer}");
        }

        if (outcome.Problems[0].Code == "unknown-answer") return NotFound();
        foreach (var problem in outcome.Problems) ModelState.AddModelError(problem.Field.Length == 0 ? "" : "Note", words.Of(problem));
        return await Page(answer, note, outcome.Problems[0].Code == "handled-before" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>Keeps answers that were taken down as entered by mistake.</summary>
    [Can(Permission.VoidAnswers)]
    [HttpPost("void")]
    public async Task<IActionResult> Void(long answer, int version, [FromServices] VoidSurvey voiding, CancellationToken ct)
    {
        var outcome = await voiding.Run(answer, version, ct);
        if (outcome.Succeeded)
        {
            this.Say(words["Surveys.Voided"]);
            return LocalRedirect("/surveys");
        }

        if (outcome.Problems[0].Code == "unknown-answer") return NotFound();
        ModelState.Add(outcome, words);
        return await Page(answer, null, outcome.Problems[0].Code == "changed-meanwhile" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(long id, string? note, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var card = await cards.Find(id, ct);
        if (card is null || (user.Role == Role.ServiceAdvisor && card.AdvisorId != user.EmployeeId && card.Row.EnteredById != user.EmployeeId)) return NotFound();
        Response.StatusCode = status;
        return View("Show", new ShowModel(card, note));
    }
}
