using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The list of complaints, and the same list as a workbook.</summary>
[Route("complaints")]
[Can(Permission.HandleComplaints)]
public sealed class ListController(CurrentUser user, ComplaintList complaints, TimeProvider clock) : Controller
{
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
        return this.Workbook(
            words["Complaints.Title"], ComplaintSheet.Columns(words), complaints.All(question.ToFilter(user), WorkbookFile.MostRows).Select(c => ComplaintSheet.Row(c, words, now)));
    }
}
