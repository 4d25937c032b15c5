using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The trail of whatever can move a score: who changed what from what to what, and whether the trail itself is whole.</summary>
[Route("admin/audit")]
[Can(Permission.Administer)]
public sealed class AuditController(KpiDbContext db, CurrentUser user, AuditList trail, AuditStory story, Words words) : Controller
{
    private const int Size = 50;
    private const int MostExported = 5_000;
    private const int MostPeople = 1_000;
    private const int MostDifferences = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(AuditQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var entries = await trail.Run(question.ToFilter(user), Size + 1, ct);
        var people = await db.Users.AsNoTracking().Where(a => a.GroupId == user.GroupId).OrderBy(a => a.DisplayName).ThenBy(a => a.Id).Select(a => new { a.Id, a.DisplayName }).Take(MostPeople).ToListAsync(ct);
        return View("Audit", new AuditModel(
            question, await story.Tell([.. entries.Take(Size)], ct), entries.Count > Size, Types(), [.. people.Select(p => (p.Id, p.DisplayName))], await trail.Newest(ct)));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(AuditQuestion question, CancellationToken ct)
    {
        var rows = await story.Tell(await trail.Run(question.ToFilter(user), MostExported, ct), ct);
        return this.Workbook(
            words["Admin.Audit"],
            [
                new(words["Admin.EntryNumber"], CellKind.Integer), new(words["Admin.At"], CellKind.Time), new(words["Admin.Actor"]), new(words["Admin.Action"]), new(words["Admin.RecordType"]),
                new(words["Admin.RecordKey"]), new(words["Admin.Store"]), new(words["Admin.Field"]), new(words["Admin.Before"]), new(words["Admin.After"]),
            ],
            rows.SelectMany(r => r.Lines.DefaultIfEmpty(new AuditLine("", null, null)).Select(l => (IReadOnlyList<object?>)
                [r.Number, LocalTime.FromUtc(r.At, user.Zone), r.Actor, r.Action, r.Type, r.Key, r.Store, l.Field, l.Before, l.After])));
    }

    /// <summary>Reads the whole trail and holds each entry against the one before, and against the anchors outside the database where there are any.</summary>
    [HttpGet("verify")]
    public async Task<IActionResult> Verify([FromServices] IConfiguration configuration, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var anchors = configuration["Audit:AnchorPath"] is { Length: > 0 } path ? await AuditAnchors.Read(path, ct) : null;
        List<AuditDifference> found = [];
        await foreach (var difference in new AuditVerification(db).Differences(anchors, ct))
        {
            found.Add(difference);
            if (found.Count == MostDifferences) break;
        }

        return View("Verify", new VerifyModel(await trail.Newest(ct), found, anchors is not null, clock.GetUtcNow().UtcDateTime));
    }

    private List<(string Type, string Name)> Types() =>
    [
        .. words.All(System.Globalization.CultureInfo.CurrentUICulture.Name).Where(w => w.Key.StartsWith("Admin.Type.", StringComparison.Ordinal))
            .Select(w => (w.Key["Admin.Type.".Length..], w.Value)).Where(t => db.Model.GetEntityTypes().Any(e => e.ShortName() == t.Item1)).OrderBy(t => t.Value, StringComparer.CurrentCulture),
    ];
}
