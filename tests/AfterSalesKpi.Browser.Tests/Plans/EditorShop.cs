using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Browser.Tests.Plans;

/// <summary>A group with its default plans, and a technician whose orders of last month were scored and published.</summary>
internal sealed record EditorShop(Store Store, Employee Technician, UserAccount TechnicianAccount)
{
    public static async Task<EditorShop> Open(KpiHost host)
    {
        host.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddDays(40)));
        await using var db = host.NewContext();
        var group = TestData.Given(await new FoundGroup(db, host.Clock).Run("集团", 1, default)).Id;
        var store = await TestData.CreateStore(db);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        for (var n = 0; n < 12; n++) await TestData.CreateOrder(db, store, n < 3 ? f => f with { CompletedAt = TestData.Noon.AddHours(6), DeliveredAt = TestData.Noon.AddHours(6) } : null, null, technician);
        using var scope = host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(group);
        var month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);
        TestData.Sound(await scope.ServiceProvider.GetRequiredService<CalculateMonth>().Run(store.Id, month, default));
        await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(null, null, default);
        TestData.Sound(await scope.ServiceProvider.GetRequiredService<PublishMonth>().Run(store.Id, month, "test", default));
        return new EditorShop(store, technician, await host.CreateAccount(group, Role.Technician, store, technician));
    }
}
