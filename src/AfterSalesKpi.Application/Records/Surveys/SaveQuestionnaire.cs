using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Drafts, changes and publishes questionnaires, a store's own or the group's. Those of the group only who sees all of it may change.</summary>
public sealed class SaveQuestionnaire(KpiDbContext db, ImportTransaction transaction)
{
    /// <summary>The draft of a store or of the group: the one that is there, else a copy of what is asked now.</summary>
    /// <param name="storeId">The store; null: the group.</param>
    /// <param name="title">What a first one is called.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The draft; <c>unknown-store</c> where that is not the person's.</returns>
    public Task<Outcome<Questionnaire>> Draft(int? storeId, string title, CancellationToken ct) => transaction.Run(
        async work =>
        {
            if (!await MayChange(storeId, ct)) return new Problem("store", "unknown-store", "");
            var versions = db.Questionnaires.Where(q => q.StoreId == storeId);
            if (await versions.SingleOrDefaultAsync(q => q.PublishedAt == null, ct) is { } there) return there;
            var newest = await versions.OrderByDescending(q => q.Number).FirstOrDefaultAsync(ct)
                ?? await db.Questionnaires.Where(q => q.StoreId == null && q.PublishedAt != null).OrderByDescending(q => q.Number).FirstOrDefaultAsync(ct);
            var number = (await versions.MaxAsync(q => (int?)q.Number, ct) ?? 0) + 1;
            var draft = new Questionnaire(work.GroupId, storeId, number, newest?.Title ?? title, newest?.Questions ?? DefaultQuestions.All);
            db.Add(draft);
            await work.Write(ct);
            return (Outcome<Questionnaire>)draft;
        },
        ct);

    /// <summary>Changes a draft, and publishes it when asked to.</summary>
    /// <returns>Refused: <c>unknown-answer</c> for what is not the person's, <c>changed-meanwhile</c>, or as the questionnaire says.</returns>
    public async Task<Outcome> Revise(long id, int version, string? title, IReadOnlyList<SurveyQuestion> questions, bool publish, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var draft = await Mine(id, ct);
            if (draft is null) return new Problem("", "unknown-answer");
            if (draft.Version != version) return new Problem("", "changed-meanwhile");
            var revised = draft.Revise(title ?? "", questions);
            if (revised.Succeeded && publish) revised = draft.Publish(Elapsed.Cut(work.Now));
            if (!revised.Succeeded) return revised.Problems.ToList();
            await work.Write(ct);
            return (Outcome<Questionnaire>)draft;
        },
        ct);

    /// <summary>Throws a draft away. Refused: <c>unknown-answer</c>, <c>published-never-edited</c>.</summary>
    public async Task<Outcome> Discard(long id, CancellationToken ct) => await transaction.Run(
        async work =>
        {
            var draft = await Mine(id, ct);
            if (draft is null) return new Problem("", "unknown-answer");
            if (draft.PublishedAt is not null) return new Problem("", "published-never-edited");
            db.Remove(draft);
            await work.Write(ct);
            return (Outcome<Questionnaire>)draft;
        },
        ct);

    private async Task<Questionnaire?> Mine(long id, CancellationToken ct)
    {
        var found = await db.Questionnaires.SingleOrDefaultAsync(q => q.Id == id, ct);
        return found is not null && await MayChange(found.StoreId, ct) ? found : null;
    }

    private async Task<bool> MayChange(int? storeId, CancellationToken ct) =>
        storeId is { } store ? await db.Stores.AnyAsync(s => s.Id == store, ct) : db.Scope.WholeGroup;
}
