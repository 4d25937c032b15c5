using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Data.Tests.Access;

public sealed class PooledContextTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_context_from_the_pool_begins_with_nothing_of_its_last_user(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = $"{provider}", ["ConnectionStrings:Default"] = database.ConnectionString };
        await using var services = new ServiceCollection()
            .AddKpiDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Path.GetTempPath())
            .BuildServiceProvider();
        KpiDbContext first;
        await using (var request = services.CreateAsyncScope())
        {
            first = request.ServiceProvider.GetRequiredService<KpiDbContext>();
            first.Scope = AccessScope.OfGroup(7);
            first.Actor = Actor.Account(7);
        }

        await using var next = services.CreateAsyncScope();
        var second = next.ServiceProvider.GetRequiredService<KpiDbContext>();

        Assert.Same(first, second); // or the pool was not asked and nothing was tested
        Assert.Equal(AccessScope.Nothing, second.Scope);
        Assert.Equal(Actor.Program, second.Actor);
    }
}
