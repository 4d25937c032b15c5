using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>month recompute --dry</c></summary>
internal sealed class RecomputeMonthCommand(KpiDbContext db, RecomputeMonth recompute) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var about = await CommandStores.Of(db, input, ct);
        if (!about.Succeeded) return about;
        var (looked, found) = (0, 0);
        foreach (var (id, code) in about.Value.Stores)
        {
            var (cards, differences) = await recompute.Run(id, about.Value.Month, ct);
            foreach (var difference in differences) Console.Out.WriteLine($"{code} {difference}");
            (looked, found) = (looked + cards, found + differences.Count);
        }

        Console.Out.WriteLine($"{about.Value.Month}: {looked} scorecards, {found} differences");
        return found == 0 ? Outcome.Done : Outcome.Refused("", "differences", found);
    }
}
