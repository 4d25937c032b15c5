using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>month verify</c></summary>
internal sealed class VerifyMonthCommand(KpiDbContext db, VerifyMonth verify) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var about = await CommandStores.Of(db, input, ct);
        if (!about.Succeeded) return about;
        int? only = input["store"] is null ? null : about.Value.Stores[0].Id;
        var (looked, differences) = await verify.Run(about.Value.Month, only, ct);
        foreach (var difference in differences) Console.Out.WriteLine(difference);
        Console.Out.WriteLine($"{about.Value.Month}: {looked} scorecards, {differences.Count} differences");
        return differences.Count == 0 ? Outcome.Done : Outcome.Refused("", "differences", differences.Count);
    }
}
