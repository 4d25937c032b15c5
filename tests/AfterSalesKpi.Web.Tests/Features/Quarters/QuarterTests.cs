using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Features.Scores;

namespace AfterSalesKpi.Web.Tests.Features.Quarters;

public sealed class QuarterTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Page = "/quarters/2026-Q2";
    private static readonly StoreMonth May = new(2026, 5);
    private static readonly StoreMonth June = new(2026, 6);

    [Fact]
    public async Task A_quarter_merges_the_sums_of_its_months_and_takes_the_mean_of_their_scores()
    {
        var shop = await Worked();
        await shop.Calculate(May);
        await shop.Calculate(June);
        var manager = await shop.As(Role.ServiceManager);

        var person = await manager.GetStringAsync($"{Page}/{shop.Technician.Number}");
        var table = await manager.GetStringAsync($"{Page}?position=Technician");

        Assert.Contains("24 / 25 准时", person, StringComparison.Ordinal); // 10 of 10 and 14 of 15, never the mean of 100 % and 93.33 %
        Assert.Contains(">96.00%<", person, StringComparison.Ordinal);
        Assert.Contains("各月最终得分的平均。", person, StringComparison.Ordinal);
        Assert.Contains(">96.0%<", table, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.Elsewhere.Name, table, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"{Page}/{shop.Elsewhere.Number}")).StatusCode);
    }

    [Fact]
    public async Task One_appraised_month_makes_no_quarter()
    {
        var shop = await Worked();
        await shop.Calculate(June);

        var person = await (await shop.As(Role.HumanResources)).GetStringAsync($"{Page}/{shop.Technician.Number}");

        Assert.Contains("考核的月份不足两个，本季度不考核", person, StringComparison.Ordinal);
        Assert.Contains("当月没有评分表", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employee_sees_the_own_published_months_only()
    {
        var shop = await Worked();
        await shop.Calculate(May);
        await shop.Calculate(June);
        var technician = await shop.As(Role.Technician, shop.Technician);

        Assert.Contains("这个季度还没有公布的成绩", await technician.GetStringAsync(Page), StringComparison.Ordinal);
        await shop.Publish(May);

        var own = await technician.GetStringAsync(Page);
        Assert.Contains($"href=\"/scores/{May}/{shop.Technician.Number}\"", own, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/scores/{June}/", own, StringComparison.Ordinal);
        Assert.Contains("10 / 10 准时", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await technician.GetAsync($"{Page}/{shop.Punctual.Number}")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_is_no_quarter_is_not_there()
    {
        var shop = await ScoresShop.Open(shared.Host);
        var manager = await shop.As(Role.ServiceManager);

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync("/quarters/2026-Q5")).StatusCode);
        Assert.Equal("/quarters/2026-Q3", (await manager.GetAsync("/quarters")).Headers.Location?.ToString());
    }

    /// <summary>Ten orders in May and fifteen in June, one of them late.</summary>
    private async Task<ScoresShop> Worked()
    {
        var shop = await ScoresShop.Open(shared.Host);
        var (may, june) = (TestData.Noon.AddMonths(-2), TestData.Noon.AddMonths(-1));
        await shop.Work(shop.Technician, 10, may);
        await shop.Work(shop.Technician, 14, june);
        await shop.Work(shop.Elsewhere, 10, june, shop.Other);
        await using var db = shop.Host.NewContext(shop.Store.GroupId);
        await TestData.CreateOrder(
            db, shop.Store, f => f with { ReceivedAt = june, StartedAt = june.AddHours(1), PromisedAt = june.AddHours(4), CompletedAt = june.AddHours(5), DeliveredAt = june.AddHours(5) },
            shop.Advisor, shop.Technician);
        return shop;
    }
}
