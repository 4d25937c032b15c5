using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

/// <summary>A group with its default plans, a store, a technician with orders of last month, which is published, and browsers of those who deal with plans.</summary>
internal sealed class PlanShop
{
    /// <summary>The month with orders; the clock stands 40 days after its noon.</summary>
    public static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    public required KpiHost Host { get; init; }

    public required Store Store { get; init; }

    public required Employee Technician { get; init; }

    public required UserAccount TechnicianAccount { get; init; }

    /// <summary>The version in force for technicians.</summary>
    public required int Version { get; init; }

    public required int Plan { get; init; }

    public required int AdvisorsVersion { get; init; }

    public StoreMonth Running => StoreMonth.Of(Host.Clock.GetUtcNow().UtcDateTime, LocalTime.Zone(LocalTime.DefaultZone), 1);

    public static async Task<PlanShop> Open(KpiHost host)
    {
        if (host.Clock.GetUtcNow().UtcDateTime < TestData.Noon.AddDays(40)) host.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddDays(40)));
        int group;
        await using (var db = host.NewContext()) group = (await new FoundGroup(db, host.Clock).Run(TestData.NewCode("集团"), 1, default)).Value!.Id; // not refused
        await using var work = host.NewContext(group);
        var store = await TestData.CreateStore(work);
        var technician = await TestData.CreateEmployee(work, store, PositionKind.Technician);
        for (var n = 0; n < 12; n++) await TestData.CreateOrder(work, store, n < 3 ? f => f with { CompletedAt = TestData.Noon.AddHours(6), DeliveredAt = TestData.Noon.AddHours(6) } : null, null, technician);
        var shop = new PlanShop
        {
            Host = host,
            Store = store,
            Technician = technician,
            TechnicianAccount = await host.CreateAccount(group, Role.Technician, store, technician),
            Version = await VersionOf(work, PositionKind.Technician),
            Plan = await work.Plans.Where(p => p.Versions.Any() && p.Name == "技师考核方案").Select(p => p.Id).SingleAsync(),
            AdvisorsVersion = await VersionOf(work, PositionKind.ServiceAdvisor),
        };
        await shop.Close(Month, publish: true);
        return shop;
    }

    public async Task<HttpClient> Browser(Role role) => await Host.SignIn(role switch
    {
        Role.Technician => TechnicianAccount,
        Role.HumanResources or Role.GroupAdmin => await Host.CreateAccount(Store.GroupId, role),
        _ => await Host.CreateAccount(Store.GroupId, role, Store),
    });

    /// <summary>The technicians' draft, begun by that browser.</summary>
    public async Task<int> Draft(HttpClient browser)
    {
        var begun = await browser.PostForm("/plans", "/plans/draft", ("of", Plan.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return int.Parse(begun.Headers.Location!.ToString().Split('/')[2], System.Globalization.CultureInfo.InvariantCulture); // it is a redirection
    }

    public async Task Close(StoreMonth month, bool publish)
    {
        using var scope = Host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(Store.GroupId);
        TestData.Sound(await scope.ServiceProvider.GetRequiredService<CalculateMonth>().Run(Store.Id, month, default));
        await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(null, null, default);
        if (publish) TestData.Sound(await scope.ServiceProvider.GetRequiredService<PublishMonth>().Run(Store.Id, month, "test", default));
    }

    private static Task<int> VersionOf(KpiDbContext db, PositionKind kind) => (
        from version in db.PlanVersions
        join plan in db.Plans on version.PlanId equals plan.Id
        join position in db.Positions on plan.PositionId equals position.Id
        where position.Kind == kind
        select version.Id).SingleAsync();
}
