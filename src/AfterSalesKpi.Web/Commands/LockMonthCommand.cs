using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>month lock</c></summary>
internal sealed class LockMonthCommand(KpiDbContext db, LockMonth lockMonth) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var about = await CommandStores.Of(db, input, ct);
        return about.Succeeded ? await about.Value.Each(store => lockMonth.Run(store, about.Value.Month, PublishMonthCommand.By, ct), "locked") : about;
    }
}
