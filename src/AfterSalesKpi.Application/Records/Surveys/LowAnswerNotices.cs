using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Tells the store's managers, and the advisor, that a customer answered 1 or 2: at once where we take the answer, within a minute where it came in otherwise.</summary>
public sealed class LowAnswerNotices(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Answers older than so many seconds are told of no more: a whole past that is imported rings nobody's bell.</summary>
    public const int Fresh = 2 * Elapsed.Day;

    private const int Batch = 200;

    /// <summary>Tells of all low answers of the last days that were not told of; how many people were told.</summary>
    public async Task<int> Run(CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddSeconds(-Fresh);
        var low = await db.SurveyResponses.AsNoTracking()
            .Where(r => !r.Voided && r.LowestRating <= SurveyResponse.Low && r.At > since && !db.LowAnswerActions.Any(a => a.SurveyResponseId == r.Id))
            .OrderByDescending(r => r.At).ThenBy(r => r.Id).Take(Batch).ToListAsync(ct);
        var told = 0;
        foreach (var response in low) told += await Tell(response, ct);
        if (told > 0) await db.SaveChangesAsync(ct);
        return told;
    }

    /// <summary>Adds the notices of a low answer to the present piece of work; nothing for another, or one told of before.</summary>
    internal async Task<int> Tell(SurveyResponse response, CancellationToken ct)
    {
        if (response.LowestRating is not { } lowest || lowest > SurveyResponse.Low || response.At < clock.GetUtcNow().UtcDateTime.AddSeconds(-Fresh)) return 0;
        var order = await db.WorkOrders.AsNoTracking().Where(o => o.Id == response.WorkOrderId).Select(o => new { o.Number, o.AdvisorId }).SingleAsync(ct);
        var content = new NoticeContent(NoticeKind.LowAnswer, $"low-answer:{response.Id}", response.StoreId, $"/surveys/{response.Id}", "Surveys.Notice.LowAnswer", order.Number, lowest);
        return await notify.Run(content, Recipients.ManagersOf(response.StoreId).And(Recipients.Employee(order.AdvisorId)), ct);
    }
}
