using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>
/// Takes in figures of the group's own indicators, known by indicator, store, month and person. Months whose scores somebody has been shown take
/// none: a figure that changes nothing would only seem to be kept.
/// </summary>
public sealed class ImportOwnEntries(ImportTransaction transaction) : IImport, IRecordKind<OwnEntryPatch, OwnEntry>
{
    private (string Name, Role Role)? enterer;
    private OwnEntryPlaces? places;

    /// <inheritdoc />
    public string Resource => "own-entries";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => OwnEntryPatch.Shape.Fields;

    string IRecordKind<OwnEntryPatch, OwnEntry>.KeyField => "indicator";

    /// <summary>Takes them in for somebody, whose name is kept with them and whose role says what may be entered; else they are a program's.</summary>
    public ImportOwnEntries For(string name, Role role)
    {
        enterer = (name, role);
        return this;
    }

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, OwnEntryPatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, OwnEntryPatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<OwnEntryPatch, OwnEntry>.KeyOf(OwnEntryPatch patch) =>
        (patch.Store, patch.Indicator is null ? null : patch.Meant is { } month ? OwnEntry.ReferenceOf(patch.Indicator, month, patch.Employee) : $"{patch.Indicator}/{patch.Month}/{patch.Employee}");

    string IRecordKind<OwnEntryPatch, OwnEntry>.KeyOf(OwnEntry record) => record.Reference;

    IQueryable<OwnEntry> IRecordKind<OwnEntryPatch, OwnEntry>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.OwnEntries.Where(e => e.StoreId == storeId && keys.Contains(e.Reference));

    OwnEntry IRecordKind<OwnEntryPatch, OwnEntry>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<OwnEntryPatch, OwnEntry>.Load(ImportWork work, List<ImportItem<OwnEntryPatch>> items, CancellationToken ct) => places = await OwnEntryPlaces.Of(work, items, ct);

    Outcome IRecordKind<OwnEntryPatch, OwnEntry>.Apply(ImportWork work, ImportItem<OwnEntryPatch> item, OwnEntry record)
    {
        var p = item.Patch;
        if (places!.Indicator(p.Indicator) is not { } indicator) return Outcome.Refused("indicator", "own-unknown", p.Indicator ?? ""); // loaded before
        if (!indicator.IsByHand) return Outcome.Refused("indicator", "own-not-by-hand", indicator.Name);
        if (enterer is { } who && !indicator.MayEnter(who.Role)) return Outcome.Refused("indicator", "own-may-not-enter", indicator.Name);
        if (p.Meant is not { } month) return Outcome.Refused("month", "own-month");
        var place = places.Place(item.Store!, month, p.Employee, work.Now); // placed, because it stands
        if (!place.Succeeded) return place;
        var (employee, at) = place.Value;
        record.Concern(indicator.Id, month, employee, at);
        var before = (record.Numerator, record.Denominator, record.Voided);
        var known = record.Denominator > 0;
        var figures = indicator.Kind == OwnKind.ByHandPoints
            ? record.Mark(p.Numerator.IsGiven ? p.Numerator.Value : known ? record.Numerator / 100m : null)
            : record.Count(p.Numerator.IsGiven ? p.Numerator.Value : known ? record.Numerator : null, p.Denominator.Or(known ? record.Denominator : null));
        if (!figures.Succeeded) return figures;
        record.Say(p.Note.Or(record.Note), p.Voided.Or(record.Voided) == true);
        if (before != (record.Numerator, record.Denominator, record.Voided)) record.Sign(enterer?.Name ?? work.Db.Actor.Text, work.Now);
        return Outcome.Done;
    }

    DateTime?[] IRecordKind<OwnEntryPatch, OwnEntry>.RowTimes(OwnEntry record) => record.Voided ? [] : [record.At];
}
