using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Saves what a person enters about a store: judged and marked like what comes in by <see cref="ImportStores"/>, but never over a version that
/// the person has not seen.
/// </summary>
public sealed class SaveStore(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Adds one. Refused: <c>required</c>, <c>too-long</c>, <c>taken</c>, <c>unknown-time-zone</c>.</summary>
    public async Task<Outcome<string>> Add(StoreEntry entry, CancellationToken ct)
    {
        List<Problem> problems = [];
        var code = entry.Code?.Trim() ?? "";
        if (code.Length == 0) problems.Add(new Problem("code", "required"));
        else if (code.Length > Store.CodeLength) problems.Add(new Problem("code", "too-long", Store.CodeLength));
        problems.AddRange(Check(entry));
        return problems.Count > 0 ? problems : await transaction.Run<string>(
            async work => await db.Stores.AnyAsync(s => s.Code == code, ct) ? new Problem("code", "taken", code) : await Take(work, code, entry, ct), ct);
    }

    /// <summary>Says something else of one. Refused: as above, <c>unknown-store</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Change(string code, StoreEntry entry, int version, CancellationToken ct)
    {
        var problems = Check(entry).ToList();
        return problems.Count > 0 ? Outcome.From(problems) : await transaction.Run<string>(
            async work =>
            {
                // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
                var store = await db.Stores.SingleOrDefaultAsync(s => s.Code == code, ct);
                if (store is null) return new Problem("", "unknown-store", code);
                return store.Version != version ? new Problem("", "changed-meanwhile") : await Take(work, code, entry, ct);
            },
            ct);
    }

    private static IEnumerable<Problem> Check(StoreEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Name)) yield return new Problem("name", "required");
        else if (entry.Name.Trim().Length > Store.NameLength) yield return new Problem("name", "too-long", Store.NameLength);
        if (entry.Region?.Trim().Length > Store.RegionLength) yield return new Problem("region", "too-long", Store.RegionLength);
        if (string.IsNullOrWhiteSpace(entry.TimeZone)) yield return new Problem("timeZone", "required");
    }

    private static async Task<Outcome<string>> Take(ImportWork work, string code, StoreEntry entry, CancellationToken ct)
    {
        var patch = new StorePatch
        {
            Code = code, Name = entry.Name!.Trim(), TimeZone = entry.TimeZone!.Trim(), Region = string.IsNullOrWhiteSpace(entry.Region) ? null : entry.Region.Trim(), // checked
        };
        var item = new ImportItem<StorePatch>(0, patch, ulong.MaxValue, null);
        await ImportStores.Take(work, [item], ct);
        if (!item.Stands) return item.Problem!; // refused: with a reason
        await work.Write(ct);
        return code;
    }
}
