using System.Globalization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>The results of one exam for the people of a store, at once.</summary>
[Route("training/new")]
[Can(Permission.ManageStaff)]
public sealed class EntryController(KpiDbContext db, CurrentUser user, TrainingList results, Words words, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(CancellationToken ct) =>
        user.Store is { } store ? await Page(new EntryForm { FullScore = "100", On = Today(store) }, store, StatusCodes.Status200OK, ct) : View("WhichStore", await OrderPlaces.All(db, ct));

    [HttpPost("")]
    public async Task<IActionResult> New(EntryForm form, [FromServices] EnterTraining enter, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var readable = ModelState.IsValid;
        var fullScore = Number(form.FullScore, nameof(form.FullScore), ref readable);
        List<(int Place, TrainingLine Line)> lines = [];
        for (var n = 0; n < form.Lines.Count; n++)
        {
            var line = form.Lines[n];
            if (!line.IsFilled) continue;
            var score = line.Status == TrainingStatus.Taken ? Number(line.Score, $"Lines[{n}].Score", ref readable) : null;
            lines.Add((n, new TrainingLine(line.Employee!, score, line.Status))); // asked for
        }

        if (!readable) return await Page(form, store, StatusCodes.Status422UnprocessableEntity, ct);
        var entered = await enter.Run(new TrainingExam(form.Course, form.On, fullScore), lines.ConvertAll(l => l.Line), ct);
        if (entered.Succeeded)
        {
            this.Say(words["Training.Entered", form.Course!.Trim(), entered.Value]); // saved with it
            return LocalRedirect($"/training?course={Uri.EscapeDataString(form.Course.Trim())}");
        }

        foreach (var problem in entered.Problems) ModelState.AddModelError(Field(problem.Field, lines), words.Of(problem));
        return await Page(form, store, StatusCodes.Status422UnprocessableEntity, ct);
    }

    /// <summary>The use case counts the lines that were filled in; the form has them all.</summary>
    private static string Field(string field, List<(int Place, TrainingLine Line)> lines) =>
        field.StartsWith("lines[", StringComparison.Ordinal) && int.TryParse(field.AsSpan(6, field.IndexOf(']', StringComparison.Ordinal) - 6), CultureInfo.InvariantCulture, out var n) ? $"Lines[{lines[n].Place}].Score"
            : field == "lines" ? "" : field;

    private decimal? Number(string? text, string field, ref bool readable)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        ModelState.Add(field, "not-a-number", words);
        readable = false;
        return null;
    }

    private DateOnly Today(StoreChoice store) => LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, store.Zone);

    private async Task<IActionResult> Page(EntryForm form, StoreChoice store, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var people = await EntryPage.Read(db, store.Id, Today(store), EnterTraining.MostLines, ct);

        // What was typed stays with its person, also where somebody came or left meanwhile.
        var typed = form.Lines.Select((line, place) => (line, place)).Where(l => l.line.Employee is not null).ToDictionary(l => l.line.Employee!, l => l, StringComparer.Ordinal); // asked for
        var errors = typed.ToDictionary(t => t.Key, t => ModelState.TryGetValue($"Lines[{t.Value.place}].Score", out var state) ? state.Errors.Select(e => e.ErrorMessage).ToList() : []);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Lines[", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        form.Lines = people.ConvertAll(p => typed.TryGetValue(p.Number, out var t) ? t.line : new EntryLine { Employee = p.Number });
        for (var n = 0; n < people.Count; n++)
        {
            foreach (var error in errors.GetValueOrDefault(people[n].Number) ?? []) ModelState.AddModelError($"Lines[{n}].Score", error);
        }

        Response.StatusCode = status;
        return View("Entry", new EntryPage(form, store.Name, people, await results.Courses(null, ct)));
    }
}
