using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>
/// Enters the figures of one indicator for the people of a store and a month at once, all or none: judged and marked like those that come in by
/// <see cref="ImportOwnEntries"/>. Figures that are emptied are kept as entered by mistake.
/// </summary>
public sealed class EnterOwnFigures(ImportTransaction transaction, ImportOwnEntries import, KpiDbContext db)
{
    /// <summary>Most people at once.</summary>
    public const int MostLines = 500;

    /// <summary>
    /// Enters them. Refused, every problem at once and for <c>lines[n].…</c>: what the entry refuses, <c>changed-meanwhile</c> where somebody else
    /// entered other figures since they were seen.
    /// </summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <param name="storeCode">The store's code.</param>
    /// <param name="month">The month.</param>
    /// <param name="lines">The figures.</param>
    /// <param name="by">Who enters them.</param>
    /// <param name="role">As what.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>How many entries were made, changed or taken back.</returns>
    public async Task<Outcome<int>> Run(string indicator, string storeCode, StoreMonth month, IReadOnlyList<OwnFigure> lines, string by, Role role, CancellationToken ct)
    {
        if (lines.Count > MostLines) return new Problem("", "too-many-items", MostLines);
        import.For(by, role);
        return await transaction.Run(work => Take(work, indicator, storeCode, month, lines, ct), ct);
    }

    private async Task<Outcome<int>> Take(ImportWork work, string indicator, string storeCode, StoreMonth month, IReadOnlyList<OwnFigure> lines, CancellationToken ct)
    {
        await work.LoadStores([storeCode], ct);
        if (work.Store(storeCode) is not { } store) return new Problem("", "unknown-store", storeCode);
        var references = lines.Select(l => OwnEntry.ReferenceOf(indicator, month, l.Employee)).ToList();
        var known = await db.OwnEntries.AsNoTracking().Where(e => e.StoreId == store.Id && references.Contains(e.Reference)).ToDictionaryAsync(e => e.Reference, StringComparer.Ordinal, ct);
        List<ImportItem<OwnEntryPatch>> items = [];
        for (var n = 0; n < lines.Count; n++)
        {
            var there = known.GetValueOrDefault(references[n]);
            if ((lines[n].IsBlank && there is null or { Voided: true }) || Says(there, lines[n])) continue;
            var item = new ImportItem<OwnEntryPatch>(n, Patch(indicator, storeCode, month, lines[n], there), ulong.MaxValue, null);
            if (there?.Version != lines[n].Version) item.Refuse(new Problem("numerator", "changed-meanwhile"));
            items.Add(item);
        }

        await RecordImport.Take(import, OwnEntryPatch.Shape, work, items, ct);
        var wrong = items.Where(i => !i.Stands).Select(i => (i.Index, Problem: i.Problem!)).ToList(); // refused: with a reason
        if (wrong.Count > 0)
        {
            return wrong.Select(w => w.Problem.Field is "month" or "indicator" or "store" ? w.Problem with { Field = "" } : w.Problem with { Field = $"lines[{w.Index}].{Field(w.Problem.Field)}" })
                .DistinctBy(p => (p.Field, p.Code)).ToList();
        }

        await work.Write(ct);
        return items.Count;
    }

    private static string Field(string field) => field == "employee" ? "numerator" : field;

    /// <summary>True when the line says what is kept: lines that nobody touched are never in anybody's way.</summary>
    private static bool Says(OwnEntry? entry, OwnFigure line)
    {
        if (entry is null or { Voided: true } || line.IsBlank) return false;
        var note = string.IsNullOrWhiteSpace(line.Note) ? null : line.Note.Trim();
        return note == entry.Note && (line.Denominator is { } all
            ? (line.Numerator, all) == (entry.Numerator, entry.Denominator)
            : entry.Denominator == 1 && line.Numerator * 100 == entry.Numerator);
    }

    private static OwnEntryPatch Patch(string indicator, string store, StoreMonth month, OwnFigure line, OwnEntry? there)
    {
        var patch = new OwnEntryPatch { Indicator = indicator, Store = store, Month = month.ToString(), Employee = line.Employee, Note = line.Note, Voided = line.IsBlank && there is not null };
        if (line.IsBlank) return patch; // what was there stays, and counts no more
        if (line.Numerator is { } some) patch.Numerator = some;
        patch.Denominator = line.Denominator;
        return patch;
    }
}
