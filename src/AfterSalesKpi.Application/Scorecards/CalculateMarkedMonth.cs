using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Works off the marks of one store's month. A job may deliver it twice: the second finds no marks and does nothing. Marks on a month
/// that is not to be calculated any more are taken away, or they would be looked at for ever.
/// </summary>
public sealed class CalculateMarkedMonth(KpiDbContext db, CalculateMonth calculate)
{
    private static readonly string[] ForGood = ["month-published", "month-locked", "month-ahead", "unknown-store"];

    /// <summary>Calculates the month if it is marked; refused as <see cref="CalculateMonth"/>.</summary>
    public async Task<Outcome> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var marks = db.MonthsToCalculate.Where(m => m.StoreId == storeId && m.Month == month);
        if (!await marks.AnyAsync(ct)) return Outcome.Done;
        var outcome = await calculate.Run(storeId, month, ct);
        if (!outcome.Problems.Any(p => ForGood.Contains(p.Code))) return outcome;
        await new AddOwnSums(db).Run(storeId, month, ct);
        await marks.ExecuteDeleteAsync(ct);
        return outcome;
    }
}
