using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Finds what a store's customers are asked: its own newest published version, else the group's, else the default.</summary>
public sealed class PublishedQuestionnaire(KpiDbContext db)
{
    /// <summary>What is asked now.</summary>
    public async Task<AskedQuestions> Of(int storeId, CancellationToken ct) =>
        await Published(storeId).OrderByDescending(q => q.StoreId != null).ThenByDescending(q => q.Number)
            .Select(q => new AskedQuestions(q.Id, q.Questions)).FirstOrDefaultAsync(ct) ?? new AskedQuestions(null, DefaultQuestions.All);

    /// <summary>The version that somebody was shown; what is asked now where that is no version the store could have shown.</summary>
    public async Task<AskedQuestions> Shown(int storeId, long? questionnaireId, CancellationToken ct)
    {
        if (questionnaireId is null or 0) return new AskedQuestions(null, DefaultQuestions.All);
        var shown = await Published(storeId).Where(q => q.Id == questionnaireId).Select(q => new AskedQuestions(q.Id, q.Questions)).SingleOrDefaultAsync(ct);
        return shown ?? await Of(storeId, ct);
    }

    private IQueryable<Questionnaire> Published(int storeId) =>
        db.Questionnaires.AsNoTracking().Where(q => q.PublishedAt != null && (q.StoreId == storeId || q.StoreId == null));
}
