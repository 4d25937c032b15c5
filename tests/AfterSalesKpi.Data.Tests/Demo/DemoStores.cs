using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Xunit;

namespace AfterSalesKpi.Data.Tests.Demo;

/// <summary>Two demo stores over half a year, loaded once for the tests that look at them.</summary>
public sealed class DemoStores : IAsyncLifetime
{
    /// <summary>A Monday afternoon in China, in the middle of work.</summary>
    public static readonly DateTime Until = new(2026, 11, 23, 7, 0, 0, DateTimeKind.Utc);

    public static readonly DemoSize Size = new(2, 7, 40, 1, Until);

    private TestDatabase? database;

    public int GroupId { get; private set; }

    /// <summary>Loads a group of a size into a database.</summary>
    /// <returns>The group's number.</returns>
    public static async Task<int> Load(TestDatabase into, DemoSize size)
    {
        await using var db = into.NewContext();
        var group = new DealerGroup(TestData.NewCode("示例集团"), size.Until);
        db.Add(group);
        await db.SaveChangesAsync();
        db.Scope = AccessScope.OfGroup(group.Id);
        db.AddRange(Position.BuiltIn(group.Id));
        await db.SaveChangesAsync();
        for (var number = 1; number <= size.Stores; number++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new StoreLoader(db).Load(group, number, size, CancellationToken.None);
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
        }

        return group.Id;
    }

    public KpiDbContext NewContext() => database!.NewContext(AccessScope.OfGroup(GroupId)); // made before the first test

    public async Task InitializeAsync()
    {
        database = await TestDatabase.Create(Data.Providers.DatabaseProvider.Sqlite);
        GroupId = await Load(database, Size);
    }

    public async Task DisposeAsync() => await database!.DisposeAsync();
}
