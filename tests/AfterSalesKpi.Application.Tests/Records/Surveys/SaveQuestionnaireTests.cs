using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class SaveQuestionnaireTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_version_is_drafted_published_and_followed_by_another(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var draft = TestData.Given(await On(world, s => s.Draft(world.Store.Id, "问卷", default)));
        Assert.Equal(DefaultQuestions.All.Count, draft.Questions.Count);
        Assert.Equal(draft.Id, TestData.Given(await On(world, s => s.Draft(world.Store.Id, "问卷", default))).Id);

        TestData.Sound(await On(world, s => s.Revise(draft.Id, draft.Version, "短问卷", [DefaultQuestions.All[0]], publish: true, default)));
        var published = await world.Db.Questionnaires.AsNoTracking().SingleAsync();
        var late = await On(world, s => s.Revise(draft.Id, published.Version, "别的", DefaultQuestions.All, publish: false, default));
        var next = TestData.Given(await On(world, s => s.Draft(world.Store.Id, "问卷", default)));

        Assert.Equal("published-never-edited", Assert.Single(late.Problems).Code);
        Assert.Equal((2, "短问卷", 1), (next.Number, next.Title, next.Questions.Count));
        await using var db = world.NewContext();
        Assert.Equal(published.Id, (await new PublishedQuestionnaire(db).Of(world.Store.Id, default)).Id);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_who_change_a_draft_the_second_is_told(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var draft = TestData.Given(await On(world, s => s.Draft(world.Store.Id, "问卷", default)));
        TestData.Sound(await On(world, s => s.Revise(draft.Id, draft.Version, "甲", DefaultQuestions.All, publish: false, default)));

        var second = await On(world, s => s.Revise(draft.Id, draft.Version, "乙", DefaultQuestions.All, publish: true, default));

        Assert.Equal("changed-meanwhile", Assert.Single(second.Problems).Code);
        Assert.Equal("甲", (await world.Db.Questionnaires.AsNoTracking().SingleAsync()).Title);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_stores_manager_changes_neither_the_groups_nor_another_stores(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var other = await TestData.CreateStore(world.Db);
        var theirs = TestData.Given(await On(world, s => s.Draft(other.Id, "问卷", default)));
        var ofGroup = TestData.Given(await On(world, s => s.Draft(null, "问卷", default)));
        await using var db = world.NewContext();
        db.Scope = AccessScope.OfStores(world.Store.GroupId, world.Store.Id);
        var manager = new SaveQuestionnaire(db, new ImportTransaction(db, world.Clock));

        Assert.False((await manager.Draft(null, "问卷", default)).Succeeded);
        foreach (var foreign in new[] { theirs, ofGroup }) Assert.Equal("unknown-answer", Assert.Single((await manager.Revise(foreign.Id, foreign.Version, "我的", DefaultQuestions.All, true, default)).Problems).Code);
        Assert.Null(await new QuestionnaireList(db).Find(theirs.Id, default));
        Assert.NotNull(await new QuestionnaireList(db).Find(ofGroup.Id, default));
    }

    private static async Task<T> On<T>(SurveyWorld world, Func<SaveQuestionnaire, Task<T>> use)
    {
        await using var db = world.NewContext();
        return await use(new SaveQuestionnaire(db, new ImportTransaction(db, world.Clock)));
    }
}
