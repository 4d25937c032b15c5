using System.Globalization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>One result: corrected, taken out of what counts, brought back.</summary>
[Route("training/{result:long}")]
[Can(Permission.ManageStaff)]
public sealed class ResultController(KpiDbContext db, TrainingList results, Words words) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(long result, CancellationToken ct) => Page(result, null, StatusCodes.Status200OK, ct);

    [HttpPost("")]
    public async Task<IActionResult> Correct(long result, CorrectionForm form, [FromServices] CorrectTraining correct, CancellationToken ct)
    {
        if (await results.Find(result, ct) is null) return NotFound();
        var (score, fullScore) = (Number(form.Score, nameof(form.Score)), Number(form.FullScore, nameof(form.FullScore)));
        if (!ModelState.IsValid) return await Page(result, form, StatusCodes.Status422UnprocessableEntity, ct);
        return await Done(result, form, await correct.Revise(result, new TrainingCorrection(form.Course, form.On, score, fullScore, form.Status, form.Version), ct), "Training.Corrected", ct);
    }

    [HttpPost("void")]
    public async Task<IActionResult> Void(long result, int version, bool undo, [FromServices] CorrectTraining correct, CancellationToken ct) =>
        await results.Find(result, ct) is null ? NotFound() : await Done(result, null, await correct.Void(result, !undo, version, ct), undo ? "Training.BroughtBack" : "Training.Voided", ct);

    private async Task<IActionResult> Done(long result, CorrectionForm? form, Outcome outcome, string said, CancellationToken ct)
    {
        if (outcome.Succeeded)
        {
            this.Say(words[said]);
            return LocalRedirect($"/training/{result}");
        }

        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(result, form, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private decimal? Number(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        ModelState.Add(field, "not-a-number", words);
        return null;
    }

    private async Task<IActionResult> Page(long result, CorrectionForm? form, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        if (await results.Find(result, ct) is not { } row) return NotFound();
        Response.StatusCode = status;
        var conflict = status == StatusCodes.Status409Conflict;
        form ??= CorrectionForm.From(row);
        if (conflict) form.Version = row.Version; // saved once more it is meant
        return View("Show", new ShowModel(row, form, conflict));
    }
}
