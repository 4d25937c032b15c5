using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// Saves absences that a person enters: judged and marked like those that come in by <see cref="ImportAbsences"/>, but never over a version
/// that the person has not seen.
/// </summary>
public sealed class SaveAbsence(ImportTransaction transaction, KpiDbContext db)
{
    private const string Letters = "AB";

    /// <summary>
    /// Adds one. Refused: <c>required</c>, <c>too-long</c>, <c>ends-before-start</c>, <c>too-many-days</c>, <c>unknown-employee</c>,
    /// <c>absence-overlaps</c>.
    /// </summary>
    /// <returns>Its reference.</returns>
    public async Task<Outcome<string>> Add(AbsenceEntry entry, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run<string>(
            async work =>
            {
                var reference = await DayNumbers.Next(db.BeyondStores<Absence>().Select(a => a.Reference), Letters, DateOnly.FromDateTime(work.Now), ct);
                return await Take(work, Patch(reference, entry), ct);
            },
            ct);
    }

    /// <summary>Changes one. Refused: as above, <c>unknown-absence</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Change(long id, AbsenceEntry entry, int version, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? Outcome.From(problems) : await Revise(id, version, reference => Patch(reference, entry), ct);
    }

    /// <summary>Takes one back as entered by mistake, or counts it again. Refused: <c>unknown-absence</c>, <c>changed-meanwhile</c>, <c>absence-overlaps</c>.</summary>
    public Task<Outcome> Void(long id, bool voided, int version, CancellationToken ct) =>
        Revise(id, version, reference => new AbsencePatch { Reference = reference, Voided = voided }, ct);

    private static List<Problem> Check(AbsenceEntry entry)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(entry.Employee)) problems.Add(new Problem("employee", "required"));
        if (entry.From is null) problems.Add(new Problem("from", "required"));
        if (entry.From is { Year: < 2000 or > 2200 }) problems.Add(new Problem("from", "invalid"));
        if (entry.To < entry.From) problems.Add(new Problem("to", "ends-before-start"));
        if (entry.Kind is null) problems.Add(new Problem("kind", "required"));
        if (entry.Note?.Trim().Length > Absence.NoteLength) problems.Add(new Problem("note", "too-long", Absence.NoteLength));
        return problems;
    }

    private static AbsencePatch Patch(string reference, AbsenceEntry entry) => new()
    {
        Reference = reference, Employee = entry.Employee!.Trim(), From = entry.From!.Value, To = entry.To ?? entry.From.Value, Kind = entry.Kind!.Value, // checked
        Note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim(),
    };

    private async Task<Outcome> Revise(long id, int version, Func<string, AbsencePatch> patch, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
            var absence = await db.Absences.SingleOrDefaultAsync(a => a.Id == id, ct);
            if (absence is null) return new Problem("", "unknown-absence");
            if (absence.Version != version) return new Problem("", "changed-meanwhile");
            return await Take(work, patch(absence.Reference), ct);
        },
        ct);

    private static async Task<Outcome<string>> Take(ImportWork work, AbsencePatch patch, CancellationToken ct)
    {
        var item = new ImportItem<AbsencePatch>(0, patch, ulong.MaxValue, null);
        await ImportAbsences.Take(work, [item], ct);
        if (!item.Stands) return item.Problem!; // refused: with a reason
        await work.Write(ct);
        return item.Key!; // stands
    }
}
