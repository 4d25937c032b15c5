using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>month calculate</c>: asks for the calculation as a page does, and works it off here and now.</summary>
internal sealed class CalculateMonthCommand(KpiDbContext db, RequestCalculation request, CalculateMarkedMonths calculate) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var about = await CommandStores.Of(db, input, ct);
        if (!about.Succeeded) return about;
        var marked = await request.Run(about.Value.Month, input["store"], ct);
        if (!marked.Succeeded) return marked;
        var codes = about.Value.Stores.ToDictionary(s => s.Id, s => s.Code);
        return await calculate.Run(about.Value.Month, (store, month) => Console.Out.WriteLine($"{codes.GetValueOrDefault(store, "?")} {month} calculated"), ct);
    }
}
