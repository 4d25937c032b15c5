using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>An indicator of the group's own, entered by every role that can be let; the same again where it is there.</summary>
    public static async Task<OwnIndicator> CreateOwnIndicator(KpiDbContext db, string? key = null, OwnKind kind = OwnKind.ByHandShare, RecordQuestion? question = null)
    {
        key ??= NewCode(OwnIndicator.Prefix).ToLowerInvariant();
        if (await db.OwnIndicators.SingleOrDefaultAsync(i => i.Key == key) is { } there) return there;
        var number = await db.OwnIndicators.Select(i => (int?)i.Number).MaxAsync() + 1 ?? OwnIndicator.FirstNumber;
        var own = new OwnIndicator(db.Scope.GroupId, number, key, Noon);
        var unit = kind switch { OwnKind.ByHandShare => IndicatorUnit.Percent, OwnKind.ByHandPoints => IndicatorUnit.Points, _ => question!.Units[0].Unit }; // given with the kind
        Sound(own.Define(new OwnDefinition(kind, unit, Direction.HigherIsBetter, question), false));
        Sound(own.Mean(new OwnMeaning($"指标{key}", $"Indicator {key}", "每周抽查", Dimension.Staff, IndicatorNature.Process, OwnIndicator.PossibleEnterers)));
        return await Save(db, own);
    }
}
