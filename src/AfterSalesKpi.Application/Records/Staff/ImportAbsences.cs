using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// Takes in absences. Their references are unique in the group. An absence that lies upon another one of the same person is refused: a day
/// off is one day off.
/// </summary>
public sealed class ImportAbsences(ImportTransaction transaction) : IImport
{
    /// <inheritdoc />
    public string Resource => "absences";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => AbsencePatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) => transaction.Run(body, AbsencePatch.Shape, atomic, Take, ct);

    internal static async Task Take(ImportWork work, List<ImportItem<AbsencePatch>> items, CancellationToken ct)
    {
        ItemKeys.Place(items, "reference", p => p.Reference);
        var (known, places) = (new KnownAbsences(work), new FoundPlaces(work));
        await known.Load(items, ct);
        var standing = items.FindAll(i => i.Stands);
        await places.Load(standing.Select(i => i.Patch.Employee.Value), known.Employees, ct);
        await work.LoadStores(known.Employees.Select(e => places.Find(e).StoreId), ct);
        await known.LoadOthers([.. standing.Select(i => Whose(i, known, places)).OfType<Employee>().Select(e => e.Id).Distinct()], ct);
        var changed = new List<(Absence Absence, Employee Before, DateOnly From, DateOnly To)>();
        foreach (var item in standing)
        {
            var absence = known.Find(item.Key!); // placed, because it stands
            var isNew = absence is null;
            if (isNew) item.Refuse(AbsencePatch.Shape.Missing(item.Given));
            var employee = Whose(item, known, places);
            if (employee is null) item.Refuse(new Problem("employee", "unknown-employee", item.Patch.Employee.Value ?? ""));
            if (!item.Stands || employee is null) continue;
            absence ??= NewRows.Numbered(new Absence(work.GroupId, 0, item.Key!));
            if (!isNew) changed.Add((absence, places.Find(absence.EmployeeId), absence.StartsOn, absence.EndsOn));
            if (!Apply(item, absence, employee, places, known)) continue;
            known.Remember(absence);
            if (!isNew) continue;
            work.New.Add(absence);
            Mark(work, places, employee, absence.StartsOn, absence.EndsOn);
        }

        work.Afterwards(known.Assure);
        var moved = Changes.Of(work.Db);
        foreach (var (absence, before, from, to) in changed.Where(c => moved.Contains(c.Absence)))
        {
            Mark(work, places, before, from, to);
            Mark(work, places, places.Find(absence.EmployeeId), absence.StartsOn, absence.EndsOn);
        }
    }

    private static bool Apply(ImportItem<AbsencePatch> item, Absence absence, Employee employee, FoundPlaces places, KnownAbsences known)
    {
        var p = item.Patch;
        var (from, to, voided) = (p.From.Or(absence.StartsOn), p.To.Or(absence.EndsOn), p.Voided.Or(absence.Voided) == true);
        item.Store = places.On(employee, from);
        if (!places.MayTouch(item.Store)) item.Refuse(new Problem("employee", "unknown-employee", employee.Number));
        if (!voided && known.Overlapping(employee.Id, item.Key!, from, to) is { } other) // placed, because it stands
        {
            item.Refuse(new Problem("from", "absence-overlaps", other.StartsOn, other.EndsOn, other.Reference));
        }

        return item.Stands && item.Accept(absence.Revise(item.Store.Id, employee.Id, from, to, p.Kind.Or(absence.Kind), p.Note.Or(absence.Note), voided));
    }

    private static Employee? Whose(ImportItem<AbsencePatch> item, KnownAbsences known, FoundPlaces places)
    {
        if (item.Patch.Employee.IsGiven) return item.Patch.Employee.Value is { } number ? places.Find(number) : null;
        return known.Find(item.Key!) is { } absence ? places.Find(absence.EmployeeId) : null; // placed, because it stands
    }

    /// <summary>Leave lowers the least samples of its months, on the card of the store that the person worked in last.</summary>
    private static void Mark(ImportWork work, FoundPlaces places, Employee employee, DateOnly from, DateOnly to)
    {
        foreach (var store in new[] { places.On(employee, from), places.On(employee, to), places.On(employee, to.AddMonths(1)) }.Distinct()) work.Marks.TouchDays(store, from, to);
    }
}
