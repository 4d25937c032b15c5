using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.FollowUps;

/// <summary>A store with an advisor and somebody who calls.</summary>
internal sealed record CareShop(KpiHost Host, Store Store, Employee Advisor, Employee Employee, UserAccount Agent)
{
    /// <summary>A delivery to a new customer, days before now.</summary>
    public async Task<Customer> Deliver(int daysAgo)
    {
        await using var db = Host.NewContext(Store.GroupId);
        var customer = await TestData.CreateCustomer(db);
        var at = Host.Clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo);
        await TestData.CreateOrder(
            db, Store, f => f with { ReceivedAt = at.AddHours(-3), StartedAt = at.AddHours(-2), PromisedAt = at, CompletedAt = at.AddHours(-1), DeliveredAt = at }, Advisor, customer: customer);
        return customer;
    }
}
