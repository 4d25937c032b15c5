using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Data.Tests.Access;

/// <summary>Two groups with a store, an employee and an order each; ours has a second store.</summary>
internal sealed record TwoGroups(
    TestDatabase Database, Store Ours, Store OurOther, WorkOrder OurOrder, Store Theirs, WorkOrder TheirOrder, Employee TheirAdvisor)
{
    public AccessScope OurGroup => AccessScope.OfGroup(Ours.GroupId);

    public AccessScope OurStore => AccessScope.OfStores(Ours.GroupId, Ours.Id);

    public AccessScope TheirGroup => AccessScope.OfGroup(Theirs.GroupId);

    public static async Task<TwoGroups> In(TestDatabase database)
    {
        await using var db = database.NewContext();
        await TestData.CreateGroup(db);
        var ours = await TestData.CreateStore(db);
        var ourOther = await TestData.CreateStore(db);
        var ourOrder = await TestData.CreateOrder(db, ours);
        await TestData.CreateGroup(db);
        var theirs = await TestData.CreateStore(db);
        var theirAdvisor = await TestData.CreateEmployee(db, theirs);
        var theirOrder = await TestData.CreateOrder(db, theirs, advisor: theirAdvisor);
        return new TwoGroups(database, ours, ourOther, ourOrder, theirs, theirOrder, theirAdvisor);
    }
}
