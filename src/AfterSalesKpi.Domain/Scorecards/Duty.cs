using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// Whether there was something to be done, for <see cref="Plans.NoDataRule.Zero"/>. An exam was held, or customers were to be called,
/// when anybody of the store has data. Counting stock is a duty every month: if nobody counted, nobody may gain by it.
/// </summary>
public static class Duty
{
    /// <summary>True when somebody without data could have had some.</summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <param name="store">The store's rows of the month, added up.</param>
    public static bool Existed(string indicator, Measure store) => indicator == "stock-accuracy" || store.Denominator > 0;
}
