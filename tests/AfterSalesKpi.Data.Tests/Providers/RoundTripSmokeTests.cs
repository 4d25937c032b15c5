using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Providers;

public sealed class RoundTripSmokeTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_order_comes_back_as_it_was(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        await using var db = database.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store);
        await using var other = database.NewContext(db.Scope);
        var again = await other.WorkOrders.SingleAsync(o => o.Number == order.Number);
        Assert.Equal(order.Facts, again.Facts);
    }
}
