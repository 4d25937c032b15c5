using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads a person's running month from the draft of it, and works out from its curves what would raise it most.</summary>
public sealed class OwnForecastQuery(ScorecardQuery scorecards, GroupCatalogue indicators)
{
    private const int Few = 3;

    /// <summary>The forecast; null where nothing is calculated yet or nothing could be scored.</summary>
    public async Task<OwnForecast?> Run(int employeeId, StoreMonth running, ReviewPrivacy privacy, CancellationToken ct)
    {
        if (await scorecards.Find(running, employeeId, ct) is not { Card.FinalHundredths: not null } now) return null;
        var catalogue = await indicators.Load(ct);
        var raises = now.Lines.Where(l => !ReviewVeil.Hides(l.Indicator, l.Sums(), privacy))
            .Select(l => Improvement.Of(l, catalogue.Find(l.Indicator)!.Direction)).OfType<Improvement>(); // a published plan knows its indicators
        return new OwnForecast(now.Card, [.. raises.OrderByDescending(r => r.Points).Take(Few)]);
    }
}
