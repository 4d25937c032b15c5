using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Board;

/// <summary>A store with an advisor and a technician who can sign in.</summary>
public sealed record BoardWorld(KpiHost Host, Store Store, Employee Advisor, Employee Technician, UserAccount Desk, UserAccount Bay)
{
    public static async Task<BoardWorld> Make(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var (advisor, technician) = (await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician));
        return new BoardWorld(
            host, store, advisor, technician, await host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor),
            await host.CreateAccount(store.GroupId, Role.Technician, store, technician));
    }

    /// <summary>An order that has been received, promised for four hours later.</summary>
    public async Task<WorkOrder> InShop(Func<WorkOrderFacts, WorkOrderFacts>? more = null, Store? store = null)
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await TestData.CreateOrder(
            db, store ?? Store, f => (more ?? (x => x))(f with { StartedAt = null, CompletedAt = null, DeliveredAt = null }), Advisor);
    }

    public async Task<WorkOrder> Read(WorkOrder order)
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
    }
}
