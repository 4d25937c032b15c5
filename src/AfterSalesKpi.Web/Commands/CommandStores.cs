using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Commands;

/// <summary>The month and the stores that a command is about.</summary>
/// <param name="Month">The month.</param>
/// <param name="Stores">Number and code of each store.</param>
internal sealed record CommandStores(StoreMonth Month, IReadOnlyList<(int Id, string Code)> Stores)
{
    /// <summary>Enters the group and finds the stores. Refused: <c>invalid</c> month, <c>unknown-group</c>, <c>no-group</c>, <c>unknown-store</c>.</summary>
    public static async Task<Outcome<CommandStores>> Of(KpiDbContext db, CommandInput input, CancellationToken ct)
    {
        if (!StoreMonth.TryParse(input.Words[0], out var month)) return new Problem("month", "invalid");
        var entered = await db.Enter(input, ct);
        if (!entered.Succeeded) return entered.Problems.ToList();
        var only = input["store"];
        var stores = await db.Stores.AsNoTracking().Where(s => only == null || s.Code == only).OrderBy(s => s.Code).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Code }).ToListAsync(ct);
        if (stores.Count == 0) return new Problem("store", "unknown-store", only ?? "");
        return new CommandStores(month, [.. stores.Select(s => (s.Id, s.Code))]);
    }

    /// <summary>Does something to each store's month and says so; what is refused is told with its store.</summary>
    public async Task<Outcome> Each(Func<int, Task<Outcome>> work, string done)
    {
        List<Problem> problems = [];
        foreach (var (id, code) in Stores)
        {
            var outcome = await work(id);
            if (outcome.Succeeded) Console.Out.WriteLine($"{code} {Month} {done}");
            problems.AddRange(outcome.Problems.Select(p => p with { Field = code }));
        }

        return Outcome.From(problems);
    }
}
