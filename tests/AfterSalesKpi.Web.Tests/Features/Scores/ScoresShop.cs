using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Scores;

/// <summary>
/// A group of two stores after the month of <see cref="TestData.Noon"/>. In the first one a technician completed twelve of thirteen orders
/// on time, another one twelve of twelve; the other store has one technician with orders too.
/// </summary>
internal sealed class ScoresShop
{
    public static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    private int reviews;

    private ScoresShop(KpiHost host) => Host = host;

    public KpiHost Host { get; }

    public Store Store { get; private set; } = null!; // all made when it opens

    public Store Other { get; private set; } = null!;

    public Employee Advisor { get; private set; } = null!;

    public Employee Technician { get; private set; } = null!;

    /// <summary>The technician who was always on time.</summary>
    public Employee Punctual { get; private set; } = null!;

    /// <summary>An advisor without orders, and so without a score.</summary>
    public Employee Newcomer { get; private set; } = null!;

    /// <summary>The other store's technician.</summary>
    public Employee Elsewhere { get; private set; } = null!;

    /// <summary>The number of the order that was late.</summary>
    public string LateOrder { get; } = TestData.NewCode("WO-LATE-");

    public string Page => $"/scores/{Month}";

    public static async Task<ScoresShop> Open(KpiHost host)
    {
        var shop = new ScoresShop(host);
        var after = new DateTimeOffset(TestData.Noon.AddDays(40));
        if (host.Clock.GetUtcNow() < after) host.Clock.SetUtcNow(after);
        await using var db = host.NewContext();
        await new FoundGroup(db, host.Clock).Run(TestData.NewCode("集团"), 1, default);
        shop.Store = await TestData.CreateStore(db);
        shop.Other = await TestData.CreateStore(db);
        shop.Advisor = await TestData.CreateEmployee(db, shop.Store);
        shop.Newcomer = await TestData.CreateEmployee(db, shop.Store);
        shop.Technician = await TestData.CreateEmployee(db, shop.Store, PositionKind.Technician);
        shop.Punctual = await TestData.CreateEmployee(db, shop.Store, PositionKind.Technician, number: TestData.NewCode("=E"));
        shop.Elsewhere = await TestData.CreateEmployee(db, shop.Other, PositionKind.Technician);
        await shop.Work(shop.Technician, 12, TestData.Noon);
        await shop.Work(shop.Punctual, 12, TestData.Noon);
        await shop.Work(shop.Elsewhere, 12, TestData.Noon, shop.Other);
        await TestData.CreateOrder(
            db, shop.Store, f => f with { CompletedAt = TestData.Noon.AddHours(6), DeliveredAt = TestData.Noon.AddHours(6) }, shop.Advisor, shop.Technician, number: shop.LateOrder);
        return shop;
    }

    /// <summary>Orders of a technician, all on time.</summary>
    public async Task Work(Employee technician, int orders, DateTime noon, Store? store = null)
    {
        await using var db = Host.NewContext(Store.GroupId);
        var (customer, vehicle) = (await TestData.CreateCustomer(db), await TestData.CreateVehicle(db));
        for (var i = 0; i < orders; i++)
        {
            await TestData.CreateOrder(
                db,
                store ?? Store,
                f => f with { ReceivedAt = noon, StartedAt = noon.AddMinutes(30), PromisedAt = noon.AddHours(4), CompletedAt = noon.AddHours(3), DeliveredAt = noon.AddHours(3) },
                Advisor,
                technician,
                customer,
                vehicle);
        }
    }

    /// <summary>Reviews of somebody by the advisor; an advisor is reviewed by the technician.</summary>
    public async Task Review(Employee employee, DateTime at, params int[] points)
    {
        await using var db = Host.NewContext(Store.GroupId);
        foreach (var given in points)
        {
            var review = new PeerReview(Store.GroupId, employee.StoreId, Reference(++reviews));
            TestData.Sound(review.Revise(employee.StoreId, employee.Id, employee.Id == Advisor.Id ? Technician.Id : Advisor.Id, at.AddMinutes(reviews), given));
            db.Add(review);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>What a review is called, which may tell whose it is.</summary>
    public string Reference(int number) => $"REVIEW-{Store.Code}-{number}";

    public async Task Calculate(StoreMonth? month = null)
    {
        using var scope = Scope();
        var calculate = scope.ServiceProvider.GetRequiredService<CalculateMonth>();
        foreach (var store in new[] { Store, Other }) Assert.True((await calculate.Run(store.Id, month ?? Month, default)).Succeeded);
        await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(null, null, default);
    }

    public async Task Publish(StoreMonth? month = null)
    {
        using var scope = Scope();
        foreach (var store in new[] { Store, Other })
            Assert.True((await scope.ServiceProvider.GetRequiredService<PublishMonth>().Run(store.Id, month ?? Month, "test", default)).Succeeded);
    }

    /// <summary>Works off what was asked for on pages, as the jobs do.</summary>
    public async Task RunJobs()
    {
        using var scope = Scope();
        await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(null, null, default);
    }

    /// <summary>A browser of a role: of the first store, or of the group where the role's scope is the group.</summary>
    public async Task<HttpClient> As(Role role, Employee? employee = null) => await Host.SignIn(
        await Host.CreateAccount(Store.GroupId, role, RolePermissions.SeesWholeGroup(role) ? null : Store, employee));

    /// <summary>The address of somebody's card.</summary>
    public string Card(Employee employee) => $"{Page}/{Uri.EscapeDataString(employee.Number)}";

    private IServiceScope Scope()
    {
        var scope = Host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(Store.GroupId);
        return scope;
    }
}
