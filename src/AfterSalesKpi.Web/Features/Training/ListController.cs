using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>Training results of the stores in scope, the same as a workbook, and everybody's own.</summary>
[Route("training")]
[Can(Permission.ManageStaff)]
public sealed class ListController(CurrentUser user, TrainingList results, Words words) : Controller
{
    private const int MostOwn = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await results.Page(question.ToFilter(user), question.Page, question.Size, ct);
        return View(new IndexModel(question, total, rows, await results.Courses(user.Store?.Id, ct), user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("mine")]
    [Can(Permission.ViewOwnScore)]
    public async Task<IActionResult> Mine([FromServices] CertificateList certificates, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var today = LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone);
        return user.EmployeeId is { } me
            ? View(new MineModel(await results.OfEmployee(me, MostOwn, ct), await certificates.OfEmployee(me, MostOwn, ct), today))
            : View(new MineModel([], [], today));
    }

    [HttpGet("mine/export")]
    [Can(Permission.ViewOwnScore)]
    public async Task<IActionResult> ExportMine(CancellationToken ct)
    {
        List<TrainingRow> rows = user.EmployeeId is { } me ? await results.OfEmployee(me, WorkbookFile.MostRows, ct) : [];
        return this.Workbook(words["Training.MineTitle"], Columns(words), rows.Select(r => Cells(r, words)));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question) => this.Workbook(
        words["Training.Title"], Columns(words), results.All(question.ToFilter(user), WorkbookFile.MostRows).Select(r => Cells(r, words)));

    private static List<Column> Columns(Words words) =>
    [
        new(words["Training.On"], CellKind.Time), new(words["Training.Store"]), new(words["Training.Number"]), new(words["Training.Person"]), new(words["Training.Course"]),
        new(words["Training.Status"]), new(words["Training.Score"], CellKind.Decimal2), new(words["Training.FullScore"], CellKind.Decimal2),
        new(words["Training.Points"], CellKind.Integer), new(words["Training.Reference"]),
    ];

    private static IReadOnlyList<object?> Cells(TrainingRow r, Words words) =>
        [SheetTime.Of(r.At, r.TimeZone), r.Store, r.Number, r.Name, r.Course, words.Of(r.Status), r.Score, r.FullScore, r.CountedPoints, r.Reference];
}
