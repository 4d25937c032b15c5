using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The manufacturer's survey and reviews from elsewhere: shown beside our own answers, never mixed in.</summary>
[Can(Permission.ViewSurveys)]
[Route("surveys/reviews")]
public sealed class ReviewsController(CurrentUser user, ReviewList reviews, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(ReviewsQuestion question, CancellationToken ct) => Page(question, null, StatusCodes.Status200OK, ct);

    [HttpGet("export")]
    public IActionResult Export(ReviewsQuestion question)
    {
        List<Column> columns =
        [
            new(words["Surveys.Store"]), new(words["Surveys.R.Reference"]), new(words["Surveys.R.Platform"]), new(words["Surveys.R.At"], CellKind.Time), new(words["Surveys.R.Score"], CellKind.Decimal2),
            new(words["Surveys.R.Text"]), new(words["Surveys.Order"]), new(words["Surveys.R.AnsweredAt"], CellKind.Time),
        ];
        var rows = reviews.All(question.ToFilter(user), WorkbookFile.MostRows)
            .Select(r => (IReadOnlyList<object?>)[r.Store, r.Reference, words.Of(r.Platform), SheetTime.Of(r.At, r.TimeZone), r.ScoreTenths / 10m, r.Text, r.Order, SheetTime.Of(r.AnsweredAt, r.TimeZone)]);
        return this.Workbook(words["Surveys.R.Title"], columns, rows);
    }

    /// <summary>Takes a file in: all of it, or nothing and each bad row named.</summary>
    [Can(Permission.HandleFeedback)]
    [HttpPost("import")]
    [RequestSizeLimit(TableFile.MostBytes + 65_536)]
    public async Task<IActionResult> Import(IFormFile? file, [FromServices] ImportReviews import, CancellationToken ct)
    {
        if (user.Store is not { } store) ModelState.Add("file", "choose-store", words);
        else if (file is null || file.Length == 0) ModelState.Add("file", "file-empty", words);
        else
        {
            await using var stream = file.OpenReadStream();
            var outcome = await import.Run(stream, store.Id, ct);
            if (outcome.Succeeded && outcome.Value.Wrong.Count == 0)
            {
                this.Say(words["Surveys.R.Imported", outcome.Value.Added, outcome.Value.Known]);
                return LocalRedirect("/surveys/reviews");
            }

            if (outcome.Succeeded) return await Page(new ReviewsQuestion(), outcome.Value, StatusCodes.Status422UnprocessableEntity, ct);
            ModelState.Add(outcome, words);
        }

        return await Page(new ReviewsQuestion(), null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>Notes that the store has answered a review, or takes that back.</summary>
    [Can(Permission.HandleFeedback)]
    [HttpPost("{review:long}/answered")]
    public async Task<IActionResult> Answered(long review, bool undo, CancellationToken ct)
    {
        var outcome = await reviews.Answer(review, !undo, ct);
        if (outcome.Problems.Any(p => p.Code == "unknown-answer")) return NotFound();
        this.Say(outcome.Succeeded ? words[undo ? "Surveys.R.Undone" : "Surveys.R.Noted"] : words.Of(outcome.Problems[0]));
        return LocalRedirect("/surveys/reviews");
    }

    private async Task<IActionResult> Page(ReviewsQuestion question, ImportedReviews? imported, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var filter = question.ToFilter(user);
        var (total, rows) = await reviews.Page(filter, question.Page, ReviewsQuestion.Size, ct);
        Response.StatusCode = status;
        return View("Reviews", new ReviewsModel(question, total, rows, await reviews.Means(filter, ct), imported));
    }
}
