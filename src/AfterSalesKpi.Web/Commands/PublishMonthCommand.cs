using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>month publish</c></summary>
internal sealed class PublishMonthCommand(KpiDbContext db, PublishMonth publish) : ICommand
{
    /// <summary>Who did what a command did.</summary>
    public const string By = "command line";

    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var about = await CommandStores.Of(db, input, ct);
        return about.Succeeded ? await about.Value.Each(store => publish.Run(store, about.Value.Month, By, ct), "published") : about;
    }
}
