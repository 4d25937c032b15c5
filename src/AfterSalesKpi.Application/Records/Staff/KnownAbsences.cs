using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>The absences that a body names, and all others of the same people, so that none comes to lie upon another.</summary>
internal sealed class KnownAbsences(ImportWork work)
{
    private readonly Dictionary<string, Absence> byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, Absence>> ofPerson = [];

    /// <summary>The absences already known of these references; refuses the items of those that lie in stores outside the scope.</summary>
    public async Task Load(List<ImportItem<AbsencePatch>> items, CancellationToken ct)
    {
        var references = items.Where(i => i.Stands).Select(i => i.Key!).ToList(); // placed, because they stand
        foreach (var a in await Chunks.Find(references, some => work.Db.Absences.Where(a => some.Contains(a.Reference)), ct)) byReference[a.Reference] = a;
        if (work.Db.Scope.WholeGroup) return;
        var unknown = references.FindAll(r => !byReference.ContainsKey(r));
        var taken = await Chunks.Find(unknown, some => work.Db.BeyondStores<Absence>().Where(a => some.Contains(a.Reference)).Select(a => a.Reference), ct);
        var elsewhere = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Stands && elsewhere.Contains(i.Key!))) item.Refuse(new Problem("reference", "unknown-store", item.Key!));
    }

    /// <summary>The absence of that reference, if there is one.</summary>
    public Absence? Find(string reference) => byReference.GetValueOrDefault(reference);

    /// <summary>Whose they are.</summary>
    public IEnumerable<int> Employees => byReference.Values.Select(a => a.EmployeeId);

    /// <summary>Looks up what else these people have; of the whole group, because somebody may have moved.</summary>
    public async Task LoadOthers(IReadOnlyCollection<int> employees, CancellationToken ct)
    {
        var found = await Chunks.Find(employees, some => work.Db.BeyondStores<Absence>().Where(a => some.Contains(a.EmployeeId) && !a.Voided), ct);
        foreach (var a in found) Remember(byReference.GetValueOrDefault(a.Reference) ?? a);
    }

    /// <summary>Another absence of the person on one of these days; null: none.</summary>
    public Absence? Overlapping(int employeeId, string reference, DateOnly from, DateOnly to) =>
        ofPerson.TryGetValue(employeeId, out var all)
            ? all.Values.Where(a => a.Reference != reference && a.EmployeeId == employeeId && !a.Voided && a.StartsOn <= to && from <= a.EndsOn).MinBy(a => a.StartsOn) : null;

    /// <summary>
    /// Looks once more when everything is written: of two people who enter the same days at the same moment neither sees the other's before.
    /// The work is made again then, and finds it.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else was faster.</exception>
    public async Task Assure(CancellationToken ct)
    {
        foreach (var some in ofPerson.Keys.Chunk(Chunks.Size))
        {
            var all = work.Db.BeyondStores<Absence>().Where(a => some.Contains(a.EmployeeId) && !a.Voided);
            var twice =
                from a in all
                join b in all on a.EmployeeId equals b.EmployeeId
                where a.Id < b.Id && a.StartsOn <= b.EndsOn && b.StartsOn <= a.EndsOn
                select a.Id;
            if (await twice.AnyAsync(ct)) throw new DbUpdateConcurrencyException("An absence of the same days was entered at the same moment.");
        }
    }

    /// <summary>Takes one as it stands now.</summary>
    public void Remember(Absence absence)
    {
        if (!ofPerson.TryGetValue(absence.EmployeeId, out var all)) ofPerson[absence.EmployeeId] = all = new(StringComparer.Ordinal);
        all[absence.Reference] = absence;
    }
}
