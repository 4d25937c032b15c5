using System.Text;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class ImportReviewsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_file_is_taken_in_once_however_often_it_is_sent(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();
        var file = $"平台,编号,时间,评分,内容,工单,回复时间\n点评,007,2026-07-15 10:00,4.5,很好,{order.Number},\n厂家CSI,,2026/7/14,876.5,,,\n高德,,2026-07-13,1,太慢,,2026-07-14 09:00\n";

        var first = await Import(world, file);
        var second = await Import(world, file);

        Assert.Equal((3, 0, 0), (first.Added, first.Known, first.Wrong.Count));
        Assert.Equal((0, 3, 0), (second.Added, second.Known, second.Wrong.Count));
        var reviews = await world.Db.OutsideReviews.AsNoTracking().OrderByDescending(r => r.At).ToListAsync();
        Assert.Equal([("007", ReviewPlatform.Dianping, 45)], reviews.Take(1).Select(r => (r.Reference, r.Platform, r.ScoreTenths)));
        Assert.Equal((order.Id, 8765), (reviews[0].WorkOrderId, reviews[1].ScoreTenths));
        Assert.Equal(new DateTime(2026, 7, 14, 1, 0, 0, DateTimeKind.Utc), reviews[2].AnsweredAt);
        Assert.Equal(0, await world.Db.SurveyResponses.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Each_bad_row_is_named_and_nothing_of_the_file_is_kept(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);

        var result = await Import(world, "平台,时间,评分,工单,回复时间\n点评,2026-07-15,5,,\n知乎,2026-07-15,5,,\n抖音,昨天,6,,\n点评,2026-07-15,9,,\n点评,2026-07-15,5,WO-NONE,\n");

        Assert.Equal(
            [(3, "platform", "invalid"), (4, "at", "invalid"), (5, "score", "out-of-range"), (6, "order", "unknown-order")],
            result.Wrong.Select(w => (w.Row, w.Problem.Field, w.Problem.Code)));
        Assert.Equal(0, await world.Db.OutsideReviews.CountAsync());
    }

    private static async Task<ImportedReviews> Import(SurveyWorld world, string file)
    {
        await using var db = world.NewContext();
        return TestData.Given(await new ImportReviews(db, new ImportTransaction(db, world.Clock)).Run(new MemoryStream(Encoding.UTF8.GetBytes(file)), world.Store.Id, default));
    }
}
