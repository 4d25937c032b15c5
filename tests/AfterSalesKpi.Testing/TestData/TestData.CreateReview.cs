using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A review from elsewhere, of two stars.</summary>
    public static async Task<OutsideReview> CreateReview(KpiDbContext db, Store store)
    {
        var review = new OutsideReview(store.GroupId, store.Id, NewCode("R"));
        Sound(review.Revise(ReviewPlatform.Dianping, Noon, 2, "等太久", null, null));
        return await Save(db, review);
    }

    /// <summary>A store's published questionnaire, which nobody can change or throw away.</summary>
    public static async Task<Questionnaire> CreateQuestionnaire(KpiDbContext db, Store store)
    {
        var questionnaire = new Questionnaire(store.GroupId, store.Id, 1, "问卷", DefaultQuestions.All);
        Sound(questionnaire.Publish(Noon));
        return await Save(db, questionnaire);
    }
}
