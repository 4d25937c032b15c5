using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads the versions of questionnaires that somebody may see: the group's, and those of the stores in scope.</summary>
public sealed class QuestionnaireList(KpiDbContext db)
{
    /// <summary>A page of them: the group's first, then store by store, the newest version first.</summary>
    public async Task<(int Total, List<QuestionnaireRow> Rows)> Page(int? storeId, int page, int size, CancellationToken ct)
    {
        var visible = Visible(db).Where(q => storeId == null || q.StoreId == null || q.StoreId == storeId);
        var found = await visible
            .OrderBy(q => q.StoreId).ThenByDescending(q => q.Number).ThenBy(q => q.Id).Skip((page - 1) * size).Take(size)
            .Select(q => new
            {
                Questionnaire = q,
                Store = db.Stores.Where(s => s.Id == q.StoreId).Select(s => new { s.Code, s.Name, s.TimeZone }).FirstOrDefault(),
                Newest = db.Questionnaires.Where(o => o.StoreId == q.StoreId && o.PublishedAt != null).Max(o => (int?)o.Number),
            }).ToListAsync(ct);
        return (await visible.CountAsync(ct),
        [
            .. found.Select(f => new QuestionnaireRow(
                f.Questionnaire.Id, f.Store?.Code, f.Store?.Name, f.Store?.TimeZone, f.Questionnaire.Number, f.Questionnaire.Title, f.Questionnaire.Questions.Count, f.Questionnaire.PublishedAt,
                f.Questionnaire.PublishedAt is not null && f.Questionnaire.Number == f.Newest, f.Questionnaire.StoreId is not null || db.Scope.WholeGroup)),
        ]);
    }

    /// <summary>One version; null when it is not visible.</summary>
    public Task<Questionnaire?> Find(long id, CancellationToken ct) => Visible(db).SingleOrDefaultAsync(q => q.Id == id, ct);

    /// <summary>The group's, and those of visible stores.</summary>
    internal static IQueryable<Questionnaire> Visible(KpiDbContext db) =>
        db.Questionnaires.AsNoTracking().Where(q => q.StoreId == null || db.Stores.Any(s => s.Id == q.StoreId));
}
