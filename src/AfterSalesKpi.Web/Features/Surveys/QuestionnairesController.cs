using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.PublicSurvey;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What customers are asked: versions of a store's questionnaire and of the group's, drafts, a look as the customer has it, publishing.</summary>
[Can(Permission.EditQuestionnaires)]
[Route("surveys/questionnaires")]
public sealed class QuestionnairesController(CurrentUser user, QuestionnaireList list, Words words) : Controller
{
    private const int Size = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        page = Math.Clamp(page, 1, 10_000);
        var (total, rows) = await list.Page(user.Store?.Id, page, Size, ct);
        return View("Questionnaires", new QuestionnairesModel(total, rows, page, Size));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        var (_, rows) = await list.Page(user.Store?.Id, 1, WorkbookFile.MostRows, ct);
        return this.Workbook(
            words["Surveys.Q.Title"],
            [
                new(words["Surveys.Store"]), new(words["Surveys.Q.Of"]), new(words["Surveys.Q.Name"]), new(words["Surveys.Q.Version"], CellKind.Integer), new(words["Surveys.Q.Count"], CellKind.Integer),
                new(words["Surveys.Q.State"]), new(words["Surveys.Q.PublishedAt"], CellKind.Time),
            ],
            rows.Select(q => (IReadOnlyList<object?>)
            [
                q.StoreCode, q.StoreName ?? words["Surveys.Q.Group"], q.Title, q.Number, q.Questions, words[q.PublishedAt is null ? "Surveys.Q.DraftState" : q.InForce ? "Surveys.Q.InForce" : "Surveys.Q.Earlier"],
                SheetTime.Of(q.PublishedAt, q.TimeZone ?? user.Zone.Id),
            ]));
    }

    /// <summary>The draft of the store looked at, or of the group; made where there is none.</summary>
    [HttpPost("draft")]
    public async Task<IActionResult> Draft(bool ofGroup, [FromServices] SaveQuestionnaire save, CancellationToken ct)
    {
        if (!ofGroup && user.Store is null) return LocalRedirect("/surveys/questionnaires");
        var draft = await save.Draft(ofGroup ? null : user.Store!.Id, words["Surveys.Q.FirstTitle"], ct); // asked for above
        return draft.Succeeded ? LocalRedirect($"/surveys/questionnaires/{draft.Value.Id}/edit") : NotFound();
    }

    /// <summary>What a customer would see; 0 is the default questionnaire.</summary>
    [HttpGet("{questionnaire:long}/preview")]
    public async Task<IActionResult> Preview(long questionnaire, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        var questions = questionnaire == 0 ? DefaultQuestions.All : (await list.Find(questionnaire, ct))?.Questions;
        if (questions is null) return NotFound();
        ViewData["Preview"] = true;
        var survey = new OpenSurvey(user.Store?.Name ?? words["Surveys.Q.SomeStore"], questionnaire, questions, new Dictionary<string, string>(), null, clock.GetUtcNow().UtcDateTime, user.Zone);
        return View("/Features/PublicSurvey/Questions.cshtml", new SurveyPage(survey, null, []));
    }

    [HttpGet("{questionnaire:long}/edit")]
    public async Task<IActionResult> Edit(long questionnaire, CancellationToken ct)
    {
        if (await Mine(questionnaire, ct) is not { } found) return NotFound();
        return found.PublishedAt is null ? Page(found, QuestionnaireForm.From(found), StatusCodes.Status200OK) : LocalRedirect($"/surveys/questionnaires/{questionnaire}/preview");
    }

    [HttpPost("{questionnaire:long}/edit")]
    public async Task<IActionResult> Edit(long questionnaire, QuestionnaireForm form, string? then, [FromServices] SaveQuestionnaire save, CancellationToken ct)
    {
        if (await Mine(questionnaire, ct) is not { } found) return NotFound();
        ModelState.Clear(); // lines are numbered anew, and what stands in the form is what the page shows
        var outcome = await save.Revise(questionnaire, form.Version, form.Title, form.Read(), then == "publish", ct);
        if (outcome.Succeeded)
        {
            this.Say(words[then == "publish" ? "Surveys.Q.Published" : "Surveys.Q.Saved"]);
            return LocalRedirect(then == "publish" ? "/surveys/questionnaires" : $"/surveys/questionnaires/{questionnaire}/edit");
        }

        foreach (var problem in outcome.Problems) ModelState.AddModelError(Field(problem.Field), words.Of(problem));
        return Page(found, form, outcome.Problems[0].Code == "changed-meanwhile" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    [HttpPost("{questionnaire:long}/discard")]
    public async Task<IActionResult> Discard(long questionnaire, [FromServices] SaveQuestionnaire save, CancellationToken ct)
    {
        if (await Mine(questionnaire, ct) is null) return NotFound();
        var outcome = await save.Discard(questionnaire, ct);
        this.Say(outcome.Succeeded ? words["Surveys.Q.Discarded"] : words.Of(outcome.Problems[0]));
        return LocalRedirect("/surveys/questionnaires");
    }

    /// <summary>A visible version that the person may change: the group's only who sees all of the group.</summary>
    private async Task<Questionnaire?> Mine(long id, CancellationToken ct) =>
        await list.Find(id, ct) is { } found && (found.StoreId is not null || user.Scope.WholeGroup) ? found : null;

    private static string Field(string field) => field.Length == 0 ? "" : field == "title" ? "Form.Title" : "Form." + string.Join('.', field.Split('.').Select(Upper));

    private static string Upper(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private ViewResult Page(Questionnaire found, QuestionnaireForm form, int status)
    {
        ViewData["NoMonth"] = true;
        form.AddBlankLines();
        Response.StatusCode = status;
        return View("Questionnaire", new QuestionnairePage(found, form));
    }
}
