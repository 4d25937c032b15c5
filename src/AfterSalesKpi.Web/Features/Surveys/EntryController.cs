using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>Answers that customers gave by phone or on paper.</summary>
[Can(Permission.EnterSurveys)]
[Route("surveys/new")]
public sealed class EntryController(CurrentUser user, SurveyToEnterQuery subjects, Words words, TimeProvider clock) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> New(string? order, CancellationToken ct)
    {
        var form = new EntryForm { Order = order, Reference = EnteredAnswers.NewReference(), At = StoredEntry.Text(Now, user.Zone)?[.."yyyy-MM-dd HH:mm".Length] };
        var subject = await Subject(order, ct);
        if (subject is null && !string.IsNullOrWhiteSpace(order)) ModelState.Add("Order", "unknown-order", words, order);
        return Page(form, subject, _ => null, StatusCodes.Status200OK);
    }

    [HttpPost("")]
    public async Task<IActionResult> New(EntryForm form, [FromServices] EnterSurvey enter, CancellationToken ct)
    {
        ModelState.Clear(); // what stands in the form is what the page shows
        var typed = Request.HasFormContentType ? await Request.ReadFormAsync(ct) : FormCollection.Empty;
        string? Given(string key) => typed[AnswerSheet.Field + key];
        if (await Subject(form.Order, ct) is not { } subject)
        {
            ModelState.Add("Order", string.IsNullOrWhiteSpace(form.Order) ? "required" : "unknown-order", words, form.Order ?? "");
            return Page(form, null, Given, StatusCodes.Status422UnprocessableEntity);
        }

        var at = TypedTime.Read(form.At ?? "", LocalTime.FromUtc(Now, user.Zone));
        if (at is not { } local)
        {
            ModelState.Add("At", "unreadable-time", words);
            return Page(form, subject, Given, StatusCodes.Status422UnprocessableEntity);
        }

        var answers = new EnteredAnswers(
            subject.OrderId, form.Reference ?? "", form.Channel, LocalTime.ToUtc(local, user.Zone), user.EmployeeId, form.Questionnaire, Given);
        var saved = await enter.Run(answers, ct);
        if (!saved.Succeeded)
        {
            foreach (var problem in saved.Problems) ModelState.AddModelError(Field(problem.Field), words.Of(problem));
            return Page(form, subject, Given, StatusCodes.Status422UnprocessableEntity);
        }

        this.Say(words["Surveys.Entered", subject.Number]);
        return LocalRedirect($"/surveys/{saved.Value.Id}");
    }

    private static string Field(string field) => field switch { "at" => "At", "channel" => "Channel", "order" => "Order", _ => field };

    private Task<SurveyToEnter?> Subject(string? order, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(order) || order.Length > 100
            ? Task.FromResult<SurveyToEnter?>(null)
            : subjects.Find(order.Trim().ToUpperInvariant(), Request.Query["store"].ToString() is { Length: > 0 } code ? code : user.Store?.Code, ct);

    private ViewResult Page(EntryForm form, SurveyToEnter? subject, Func<string, string?> typed, int status)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        var fields = subject is null ? null : new SurveyFields(subject.Asked.Questions, subject.Asked.Id, typed);
        return View("Entry", new EntryPage(form, subject, fields, user.EmployeeId is { } self && subject?.Served.Contains(self) == true));
    }
}
