using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Adds files to an adjustment or a veto while its month is open; the points stay as they were given.</summary>
public sealed class AttachEvidence(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Adds them, all or none. Refused: <c>unknown-adjustment</c>, <c>changed-meanwhile</c>, <c>required</c> (files), <c>conflict</c>, or as
    /// <see cref="Adjustment.CanAttach"/> and <see cref="KeptFile.Check"/>.
    /// </summary>
    /// <param name="id">The adjustment.</param>
    /// <param name="version">Its version as it was seen.</param>
    /// <param name="files">Name and content of each.</param>
    /// <param name="oversees">True for who may take back what others gave.</param>
    /// <param name="by">Who brings them.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Outcome> Run(int id, int version, IReadOnlyList<(string Name, byte[] Content)> files, bool oversees, Signatory by, CancellationToken ct)
    {
        var adjustment = await db.Adjustments.FirstOrDefaultAsync(a => a.Id == id, ct);
        if (adjustment is null) return Outcome.Refused("", "unknown-adjustment");
        if (adjustment.Version != version) return Outcome.Refused("", "changed-meanwhile");
        var month = await MonthRows.Of(db, adjustment.StoreId, adjustment.Month, ct);
        var allowed = adjustment.CanAttach(month, oversees, by);
        if (!allowed.Succeeded) return Clear(allowed);
        if (files.Count == 0) return Clear(Outcome.Refused("files", "required"));
        var problems = KeptFile.Check(files, await db.AdjustmentFiles.CountAsync(f => f.AdjustmentId == id, ct));
        if (problems.Count > 0) return Clear(Outcome.From(problems));
        var now = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        db.AddRange(files.Select(f => AdjustmentFile.Take(adjustment, f.Name, f.Content, by, now).Value!)); // sound: looked at before
        db.Entry(adjustment).Property(a => a.GroupId).IsModified = true; // renews its version: of two who add at once the second is told
        MonthRows.Hold(db, month);
        return await MonthRows.Save(db, ct);
    }

    private Outcome Clear(Outcome outcome)
    {
        db.ChangeTracker.Clear();
        return outcome;
    }
}
