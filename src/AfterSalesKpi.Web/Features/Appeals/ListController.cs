using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>The list of appeals, and the same list as a workbook.</summary>
[Route("appeals")]
[Can(Permission.ViewOwnScore, Permission.AnswerAppeals, Permission.DecideAppeals)]
[ReadsIndicators]
public sealed class ListController(CurrentUser user, AppealList appeals, TimeProvider clock, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var filter = question.ToFilter(user);
        var (total, rows) = await appeals.Page(filter, question.Page, question.Size, ct);
        var (counts, overdue) = await appeals.Counts(filter, ct);
        return View(new IndexModel(question, counts, overdue, total, rows, clock.GetUtcNow().UtcDateTime, filter.Viewer.SeesAll));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question, [FromServices] MeasureText measures) => this.Workbook(
        words["Appeals.Title"], AppealSheet.Columns(words), appeals.All(question.ToFilter(user), WorkbookFile.MostRows).Select(r => AppealSheet.Row(r, words, measures, user.Zone)));
}
