using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Testing;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Access;

/// <content>Goals of a year and the life of a month.</content>
public sealed partial class AccessWorld
{
    /// <summary>A goal of the group, with what the store is to reach.</summary>
    private static async Task<int> GoalOf(KpiDbContext db, Store store)
    {
        var goal = new GroupGoal(store.GroupId, Month.Year, Guid.NewGuid());
        TestData.Sound(goal.Revise(new GoalTerms("说几点就几点", "on-time-rate", null, "95"), _ => true));
        db.Add(goal);
        await db.SaveChangesAsync();
        db.Add(new StoreGoal(goal, store.Id));
        await db.SaveChangesAsync();
        return goal.Id;
    }

    private static async Task<int> AdjustmentOf(KpiDbContext db, Store store, Employee employee, UserAccount account)
    {
        var by = new Signatory(account.Id, null, "test");
        var given = TestData.Given(Adjustment.Give(new AppraisalMonth(store.GroupId, store.Id, Month.AddMonths(1)), new AdjustmentTerms(employee.Id, 100, "好"), by, TestData.Noon));
        db.Add(given);
        await db.SaveChangesAsync();
        db.Add(TestData.Given(AdjustmentFile.Take(given, "a.jpg", [0xFF, 0xD8, 0xFF, 1], by, TestData.Noon)));
        await db.SaveChangesAsync();
        return given.Id;
    }

    /// <summary>An adjustment and an event of the catalogue, a request to open the month again, and an appeal of the technician with a file.</summary>
    private static async Task<PlaceOfLife> LifeOf(KpiDbContext db, Store store, Employee technician, UserAccount account)
    {
        var by = new Signatory(account.Id, null, "test");
        var rule = new AdjustmentRule(store.GroupId, TestData.NewCode("rule"));
        TestData.Sound(rule.Revise(new AdjustmentRuleTerms("迟到", "Late", -50)));
        var month = await db.AppraisalMonths.AsNoTracking().SingleAsync(m => m.StoreId == store.Id && m.Month == Month);
        var reopening = TestData.Given(MonthReopening.Ask(month, "漏录", by, TestData.Noon));
        db.AddRange(rule, reopening);
        await db.SaveChangesAsync();
        return new PlaceOfLife(await AdjustmentOf(db, store, technician, account), rule.Id, reopening.Id, await AppealOf(db, store, technician, account));
    }

    private static async Task<long> AppealOf(KpiDbContext db, Store store, Employee employee, UserAccount account)
    {
        var month = await db.AppraisalMonths.AsNoTracking().SingleAsync(m => m.StoreId == store.Id && m.Month == Month);
        var at = month.PublishedAt!.Value; // closed before
        var appeal = TestData.Given(Appeal.File(month, new AppealTerms(employee.Id, "不对") { FormId = Guid.NewGuid() }, new Signatory(account.Id, employee.Id, "test"), at, at.AddDays(2), at.AddDays(4)));
        db.Add(appeal);
        await db.SaveChangesAsync();
        db.Add(TestData.Given(AppealFile.Take(store.GroupId, store.Id, appeal.Id, "a.jpg", [0xFF, 0xD8, 0xFF, 1], at)));
        await db.SaveChangesAsync();
        return appeal.Id;
    }
}
