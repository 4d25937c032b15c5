using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>
/// One person's scorecard. Whoever sees everybody's scores sees those of the stores in scope, drafts as well; everybody else sees the own
/// ones, once published. What one may not see is not there.
/// </summary>
[Can(Permission.ViewAllScores, Permission.ViewOwnScore)]
[Route("scores/{month:month}/{employee}")]
[ReadsIndicators]
public sealed class ScorecardController(
    CurrentUser user, ScorecardStoryQuery cards, LineRecordsQuery lineRecords, EmployeeByNumber employees, ScorecardText text, LineText lineText) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string employee, string? line, string? only, int page, int? revision, CancellationToken ct)
    {
        if (await Find(employee, revision, ct) is not { } story) return NotFound();
        var chosen = story.Lines.FirstOrDefault(l => l.Line.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) == line || l.Line.Indicator == line);
        var open = chosen is null ? null : await Line(story, chosen, only, page, ct);
        return View("Show", CardModel.From(story, user.Privacy, text, open));
    }

    /// <summary>The inside of a line; asked for as a page it is the card with that line open.</summary>
    [HttpGet("lines/{ordinal:int}")]
    public async Task<IActionResult> Line(string employee, int ordinal, string? only, int page, int? revision, CancellationToken ct)
    {
        if (!Request.Headers.ContainsKey("HX-Request"))
        {
            return LocalRedirect($"/scores/{user.Month}/{Uri.EscapeDataString(employee)}?line={ordinal}&only={Uri.EscapeDataString(only ?? "")}&page={page}#line-{ordinal}");
        }

        if (await Find(employee, revision, ct) is not { } story) return NotFound();
        var line = story.Lines.FirstOrDefault(l => l.Line.Ordinal == ordinal);
        return line is null ? NotFound() : PartialView("_Line", await Line(story, line, only, page, ct));
    }

    /// <summary>The records behind a line, all of them.</summary>
    [HttpGet("lines/{ordinal:int}/export")]
    public async Task<IActionResult> Export(string employee, int ordinal, string? only, int? revision, [FromServices] Words words, [FromServices] MeasureText measures, [FromServices] GroupCatalogue catalogue, CancellationToken ct)
    {
        if (await Find(employee, revision, ct) is not { } story || story.Lines.FirstOrDefault(l => l.Line.Ordinal == ordinal) is not { } line) return NotFound();
        var indicator = catalogue.Now.Find(line.Line.Indicator)!; // a published plan knows its indicators
        List<RecordRow> rows = [];
        for (var page = 1; rows.Count < WorkbookFile.MostRows; page++)
        {
            var behind = await lineRecords.Run(story.Now.Card, line.Line, user.Privacy, only == "against", page, MeasureRecords.MostRows, ct);
            rows.AddRange(behind.Records.Rows.Select(r => lineText.Row(indicator, r, behind)));
            if (behind.Records.Rows.Count == 0 || rows.Count >= behind.Records.Total) break;
        }

        var name = measures.Name(indicator);
        return this.Workbook($"{name} {story.Now.EmployeeName} {story.Now.Card.Month}", RecordSheet.Columns(words), rows.Select(RecordSheet.Row), name);
    }

    private async Task<ScorecardStory?> Find(string number, int? revision, CancellationToken ct)
    {
        if (await employees.Find(number, ct) is not { } employeeId) return null;
        if (user.May(Permission.ViewAllScores)) return await cards.Find(user.Month, employeeId, own: false, ct, revision);
        return employeeId == user.EmployeeId ? await cards.Find(user.Month, employeeId, own: true, ct, revision) : null;
    }

    private async Task<LineModel> Line(ScorecardStory story, LineStory line, string? only, int page, CancellationToken ct)
    {
        page = Math.Clamp(page, 1, 100_000);
        var behind = await lineRecords.Run(story.Now.Card, line.Line, user.Privacy, only == "against", page, LineModel.Size, ct);
        var address = $"/scores/{story.Now.Card.Month}/{Uri.EscapeDataString(story.Now.EmployeeNumber)}/lines/{line.Line.Ordinal}";
        return lineText.Of(story, line, behind, page, address);
    }
}
