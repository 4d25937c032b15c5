using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Saves a part that a person entered or corrected: judged and marked like one that comes in by <see cref="ImportParts"/>, and never over an unseen version.</summary>
public sealed class SavePart(ImportTransaction transaction, ImportParts imports, KpiDbContext db)
{
    /// <summary>Saves it; the answer is its SKU.</summary>
    /// <returns>Refused: <c>required</c>, <c>too-long</c>, <c>taken</c> for a new part, <c>unknown-part</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>, or broken rules of the part.</returns>
    public async Task<Outcome<string>> Run(PartEntry entry, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run(work => Save(work, entry, ct), ct);
    }

    private static List<Problem> Check(PartEntry entry)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(entry.Sku)) problems.Add(new Problem("sku", "required"));
        if (string.IsNullOrWhiteSpace(entry.Name)) problems.Add(new Problem("name", "required"));
        TooLong("sku", entry.Sku, Part.SkuLength);
        TooLong("name", entry.Name, Part.NameLength);
        TooLong("class", entry.Class, Part.ClassLength);
        TooLong("shelf", entry.Shelf, Part.ShelfLength);
        if (entry.UnitCost < 0) problems.Add(new Problem("unitCost", "negative"));
        if (entry.UnitCost > Fen.ToYuan(Fen.Most)) problems.Add(new Problem("unitCost", "too-large"));
        return problems;

        void TooLong(string field, string? text, int most)
        {
            if (text?.Trim().Length > most) problems.Add(new Problem(field, "too-long", most));
        }
    }

    private async Task<Outcome<string>> Save(ImportWork work, PartEntry entry, CancellationToken ct)
    {
        await work.LoadStores([entry.Store], ct);
        if (work.Store(entry.Store) is not { } store) return new Problem("store", "unknown-store", entry.Store);
        var sku = entry.Sku.Trim();
        // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
        var part = await db.Parts.SingleOrDefaultAsync(p => p.StoreId == store.Id && p.Sku == sku, ct);
        if (entry.Version is null && part is not null) return new Problem("sku", "taken", sku);
        if (entry.Version is not null && part is null) return new Problem("sku", "unknown-part", sku);
        if (part is not null && part.Version != entry.Version) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
        var patch = new PartPatch
        {
            Store = entry.Store, Sku = sku, Name = entry.Name.Trim(), Class = Plain(entry.Class), Shelf = Plain(entry.Shelf)?.ToUpperInvariant(), UnitCost = entry.UnitCost, Voided = entry.Voided,
        };
        var item = new ImportItem<PartPatch>(0, patch, ulong.MaxValue, null);
        await RecordImport.Take(imports, PartPatch.Shape, work, [item], ct);
        if (item.Problem is { } problem) return problem;
        await work.Write(ct);
        return sku;
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
