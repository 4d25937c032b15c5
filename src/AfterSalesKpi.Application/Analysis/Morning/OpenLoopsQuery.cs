using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Counts what a store has begun with its customers and not ended; the calls are those that their queue shows.</summary>
public sealed class OpenLoopsQuery(KpiDbContext db, CallQueue queue)
{
    /// <summary>Days over which low answers are asked for; older ones are no longer a morning's business.</summary>
    public const int LowAnswerDays = 30;

    /// <summary>The counts of a store of the scope.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The store's clock.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<OpenLoops> Run(int storeId, DateTime now, TimeZoneInfo zone, CancellationToken ct)
    {
        var since = now.AddDays(-LowAnswerDays);
        var complaints = db.Complaints.Where(c => c.StoreId == storeId && c.Upheld == null && !c.Voided);
        var tasks = db.ActionItems.Where(i => i.StoreId == storeId && i.DoneAt == null && i.WithdrawnAt == null);
        var calls = await queue.RunningOut(storeId, zone, ct);
        return await db.Stores.Where(s => s.Id == storeId).Select(s => new OpenLoops(
            complaints.Count(),
            complaints.Min(c => (DateTime?)c.At),
            db.SurveyResponses.Count(r => r.StoreId == storeId && r.At >= since && !r.Voided && r.LowestRating <= SurveyResponse.Low
                && !db.LowAnswerActions.Any(a => a.SurveyResponseId == r.Id) && !db.ActionItems.Any(i => i.AnswerId == r.Id && i.WithdrawnAt == null)),
            calls,
            tasks.Count(),
            tasks.Count(i => i.DueAt < now))).SingleOrDefaultAsync(ct) ?? new OpenLoops(0, null, 0, 0, 0, 0);
    }
}
