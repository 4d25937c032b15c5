using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Access;

public sealed class NoBlindWritesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task What_has_a_version_or_is_told_of_is_not_updated_or_deleted_by_a_statement(DatabaseProvider provider)
    {
        await using var db = await Group(provider);

        await Refused(() => db.WorkOrders.ExecuteUpdateAsync(o => o.SetProperty(x => x.LabourFen, 1)));
        await Refused(() => db.WorkOrders.Where(o => o.Voided).ExecuteDeleteAsync());
        await Refused(() => db.Stores.ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, "改名")));
        await Refused(() => db.WorkOrderJobs.ExecuteDeleteAsync());
        await Refused(() => db.AuditHeads.Select(h => new { h.Number }).ExecuteDeleteAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Derived_rows_may_be_replaced_by_a_statement(DatabaseProvider provider)
    {
        await using var db = await Group(provider);

        Assert.Equal(0, await db.StockDays.ExecuteDeleteAsync());
        Assert.Equal(0, await db.MonthMeasures.ExecuteUpdateAsync(m => m.SetProperty(x => x.Sample, 0)));
    }

    private static Task Refused(Func<Task> write) => Assert.ThrowsAsync<InvalidOperationException>(write);

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }
}
