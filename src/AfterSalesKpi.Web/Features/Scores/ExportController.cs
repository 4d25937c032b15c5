using AfterSalesKpi.Application.Scorecards.Sheet;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>The score sheet of a month as a workbook.</summary>
[Can(Permission.ExportScores)]
[Route("scores/{month:month}/export")]
[ReadsIndicators]
public sealed class ExportController(CurrentUser user) : Controller
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Buffer = 81_920;

    [HttpGet("")]
    public async Task<IActionResult> Export([FromServices] ScoreSheet sheet, [FromServices] SheetWords words, CancellationToken ct)
    {
        // A file of its own, because a workbook is written back and forth; it goes when the answer has been sent.
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await sheet.Write(user.Month, user.Store?.Id, user.Name, user.Zone, user.Privacy, key => words[key], file, ct);
            file.Position = 0;
            return File(file, Workbook, words.FileName(user.Month, user.Store?.Name));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
