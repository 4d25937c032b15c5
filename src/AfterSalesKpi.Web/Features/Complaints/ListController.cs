using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The list of complaints, and the same list as a workbook.</summary>
[Route("complaints")]
[Can(Permission.HandleComplaints)]
public sealed class ListController(CurrentUser user, ComplaintList complaints, TimeProvider clock) : Controller
{
    private const int MostExported = 50_000;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var filter = question.ToFilter(user);
        var (total, rows) = await complaints.Page(filter, question.Page, question.Size, ct);
        return View(new IndexModel(question, await complaints.Counts(filter, ct), total, rows, clock.GetUtcNow().UtcDateTime, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question, [FromServices] Words words)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.AddSheet(words["Complaints.Title"], ComplaintSheet.Columns(words), complaints.All(question.ToFilter(user), MostExported).Select(c => ComplaintSheet.Row(c, words, now)));
        }

        stream.Position = 0;
        return File(stream, Workbook, $"{words["Complaints.Title"]}-{LocalTime.DayOf(now, user.Zone):yyyy-MM-dd}.xlsx");
    }
}
