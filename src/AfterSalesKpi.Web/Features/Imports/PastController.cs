using AfterSalesKpi.Application.Records.Files;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>What was brought so far, as a workbook.</summary>
[Route("imports/export")]
[Can(Permission.ManageStaff, Permission.KeepParts, Permission.Administer)]
public sealed class PastController(ImportDesk desk, CurrentUser user, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Export([FromServices] ImportFileList files, CancellationToken ct)
    {
        var (_, rows) = await files.Page([.. desk.Kinds.Select(k => k.Resource)], 1, WorkbookFile.MostRows, ct);
        return this.Workbook(
            words["Imports.Past"],
            [
                new(words["Imports.When"], CellKind.Time), new(words["Imports.What"]), new(words["Imports.File"]), new(words["Imports.By"]), new(words["Imports.Accepted"], CellKind.Integer),
                new(words["Imports.Added"], CellKind.Integer), new(words["Imports.Changed"], CellKind.Integer), new(words["Imports.Rejected"], CellKind.Integer),
            ],
            rows.Select(f => (IReadOnlyList<object?>)
                [SheetTime.Of(f.TakenAt, f.TimeZone ?? user.Zone.Id), words[$"Imports.Kind.{f.Resource}"], f.Name, f.By, f.Accepted, f.Added, f.Changed, f.Rejected]));
    }
}
