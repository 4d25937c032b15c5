using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Browser.Tests.Months;

/// <summary>A store with the orders of July 2026, one of them late, and the five people who have to do with its scores.</summary>
internal sealed record MonthStaff(KpiHost Host, Store Store, Employee Technician, Employee Advisor, WorkOrder Late)
{
    public static readonly StoreMonth Month = new(2026, 7);

    public required UserAccount TechnicianAccount { get; init; }

    public required UserAccount AdvisorAccount { get; init; }

    public required UserAccount ManagerAccount { get; init; }

    public required UserAccount HrAccount { get; init; }

    public required UserAccount AdministratorAccount { get; init; }

    public static async Task<MonthStaff> Make(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        foreach (var position in await db.Positions.Where(p => p.Kind != PositionKind.Other).OrderBy(p => p.Id).ToListAsync())
        {
            db.Add(DefaultPlans.For(position, new StoreMonth(1900, 1), "test", TestData.Noon.AddYears(-1))!); // every kind but Other has one
        }

        var store = await TestData.CreateStore(db);
        await TestData.CreateCalendar(db, store, TestData.EveryDay, room: 2);
        var (advisor, technician) = (await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician));
        for (var n = 0; n < 12; n++) await TestData.CreateOrder(db, store, null, advisor, technician);
        var late = await TestData.CreateOrder(db, store, o => o with { PromisedAt = TestData.Noon.AddHours(2) }, advisor, technician);
        return new MonthStaff(host, store, technician, advisor, late)
        {
            TechnicianAccount = await host.CreateAccount(store.GroupId, Role.Technician, store, technician),
            AdvisorAccount = await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor),
            ManagerAccount = await host.CreateAccount(store.GroupId, Role.ServiceManager, store, await TestData.CreateEmployee(db, store, PositionKind.ServiceManager)),
            HrAccount = await host.CreateAccount(store.GroupId, Role.HumanResources),
            AdministratorAccount = await host.CreateAccount(store.GroupId, Role.GroupAdmin),
        };
    }

    /// <summary>The technician's card of a revision, as stored.</summary>
    public async Task<Scorecard> Card(int revision)
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await db.Set<Scorecard>().AsNoTracking().Include(c => c.Lines).SingleAsync(c => c.Month == Month && c.EmployeeId == Technician.Id && c.Revision == revision);
    }

    /// <summary>What <c>month verify</c> says of the month.</summary>
    public async Task<(int Checked, List<string> Differences)> Verify()
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await new VerifyMonth(db).Run(Month, null, default);
    }
}
