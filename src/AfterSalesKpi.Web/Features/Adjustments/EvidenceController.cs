using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>The files that an adjustment or a veto rests on: added while the month is open, saved by whoever may see it.</summary>
[Route("adjustments/{month:month}/{adjustment:int}/files")]
[Can(Permission.GiveAdjustments)]
public sealed class EvidenceController(KpiDbContext db, CurrentUser user, AdjustmentFiles files, Words words) : Controller
{
    [HttpGet("{ordinal:int}")]
    [Can(Permission.ViewOwnScore, Permission.GiveAdjustments)]
    public async Task<IActionResult> Give(int adjustment, int ordinal, CancellationToken ct) =>
        this.Give(await files.Find(adjustment, ordinal, user.EmployeeId, user.May(Permission.GiveAdjustments), ct));

    /// <summary>What it rests on and what may be added.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(int adjustment, CancellationToken ct) => Page(adjustment, null, StatusCodes.Status200OK, ct);

    [HttpPost("")]
    [RequestSizeLimit(BroughtFiles.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = BroughtFiles.MostBytes)]
    public async Task<IActionResult> Add(int adjustment, int? version, [FromForm(Name = "files")] List<IFormFile>? brought, [FromServices] AttachEvidence attach, CancellationToken ct)
    {
        if (!await db.Adjustments.AnyAsync(a => a.Id == adjustment, ct)) return NotFound();
        ModelState.Clear();
        var (contents, problems) = await BroughtFiles.Read(brought, ct);
        var added = problems.Count > 0 ? Outcome.From(problems) : await attach.Run(adjustment, version ?? -1, contents, user.May(Permission.ApproveAdjustments), user.Signatory, ct);
        if (!added.Succeeded)
        {
            var conflict = added.Problems[0].Code is "changed-meanwhile" or "conflict";
            return await Page(adjustment, added, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
        }

        this.Say(words["Adjustments.FilesAdded", contents.Count]);
        return LocalRedirect($"/adjustments/{user.Month}/{adjustment}/files");
    }

    private async Task<IActionResult> Page(int adjustment, Outcome? refused, int status, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var found = await (
            from a in db.Adjustments.AsNoTracking()
            where a.Id == adjustment
            join person in db.Employees on a.EmployeeId equals person.Id
            join m in db.AppraisalMonths on new { a.StoreId, a.Month } equals new { m.StoreId, m.Month } into months
            from m in months.DefaultIfEmpty()
            select new { Adjustment = a, person.Name, Month = m }).FirstOrDefaultAsync(ct);
        if (found is null) return NotFound();
        if (refused is not null) ModelState.Add(refused, words);
        var may = found.Adjustment.CanAttach(found.Month ?? new(found.Adjustment.GroupId, found.Adjustment.StoreId, found.Adjustment.Month), user.May(Permission.ApproveAdjustments), user.Signatory);
        Response.StatusCode = status;
        return View("Evidence", new EvidenceModel(found.Adjustment, found.Name, [.. (await files.Of([adjustment], ct))[adjustment]], may.Succeeded));
    }
}
