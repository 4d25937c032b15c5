using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>How far book and shelf of a part may differ, by the class of the part.</summary>
internal sealed class FoundTolerances(KpiDbContext db)
{
    private readonly Dictionary<long, int> byPart = [];

    public async Task Load(IReadOnlyCollection<long> parts, CancellationToken ct)
    {
        var found = await Chunks.Find(
            parts,
            some =>
                from p in db.Parts
                join t in db.CountTolerances on new { p.StoreId, p.Class } equals new { t.StoreId, Class = (string?)t.Class }
                where some.Contains(p.Id)
                select new { p.Id, t.Pieces },
            ct);
        foreach (var p in found) byPart[p.Id] = p.Pieces;
    }

    /// <summary>Pieces; 0 where nobody said otherwise.</summary>
    public int Of(long partId) => byPart.GetValueOrDefault(partId);
}
