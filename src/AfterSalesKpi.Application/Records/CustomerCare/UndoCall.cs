using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Takes back a call just saved, with the answers and the complaint that came with it: all are kept as entered by mistake.</summary>
public sealed class UndoCall(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>How long it is offered.</summary>
    public static readonly TimeSpan Offered = TimeSpan.FromSeconds(10);

    /// <summary>How long it is taken, because the way here takes time, too.</summary>
    public static readonly TimeSpan Taken = TimeSpan.FromSeconds(60);

    /// <summary>Takes it back.</summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="reference">The call.</param>
    /// <param name="agentId">Who called; nobody else takes it back.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The customer called; refused with <c>unknown-call</c> or <c>call-undo-too-late</c>.</returns>
    public Task<Outcome<UndoneCall>> Run(int storeId, string reference, int agentId, CancellationToken ct) =>
        transaction.Run(work => Undo(work, storeId, reference, agentId, ct), ct);

    private async Task<Outcome<UndoneCall>> Undo(ImportWork work, int storeId, string reference, int agentId, CancellationToken ct)
    {
        await work.LoadStores([storeId], ct);
        var store = work.Store(storeId);
        var call = await db.FollowUps.SingleOrDefaultAsync(f => f.StoreId == storeId && f.Reference == reference && f.AgentId == agentId, ct);
        if (call is null) return new Problem("", "unknown-call");
        if (!call.Voided && work.Now - call.At > Taken) return new Problem("", "call-undo-too-late");
        work.Marks.Touch(store, RowTimes.Of(call));
        call.Void();
        if (await db.SurveyResponses.SingleOrDefaultAsync(r => r.StoreId == storeId && r.Reference == reference, ct) is { } r)
        {
            await VoidSurvey.TakeBack(work, r, ct);
        }

        foreach (var complaint in await db.Complaints.Where(c => c.FollowUpId == call.Id).OrderBy(c => c.Id).Take(10).ToListAsync(ct))
        {
            work.Marks.Touch(store, RowTimes.Of(complaint));
            complaint.Void();
        }

        await work.Write(ct);
        var customer = await db.WorkOrders.Where(o => o.Id == call.WorkOrderId).Join(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => c.Code).SingleAsync(ct);
        return new UndoneCall(customer);
    }
}
