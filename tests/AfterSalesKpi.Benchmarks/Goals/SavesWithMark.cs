using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>Saving orders one by one, by four writers, with the mark that their month is to be calculated, and without it.</summary>
internal sealed class SavesWithMark(int number, BenchmarkSize size) : IGoal
{
    private const int Writers = 4;

    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var db = database.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var facts = new WorkOrderFacts
        {
            CustomerId = (await TestData.CreateCustomer(db)).Id,
            VehicleId = (await TestData.CreateVehicle(db)).Id,
            AdvisorId = (await TestData.CreateEmployee(db, store)).Id,
            ServiceType = ServiceType.Repair,
            ReceivedAt = TestData.Noon,
            PromisedAt = TestData.Noon.AddHours(4),
        };
        var round = 0;
        Task Save(bool mark)
        {
            var prefix = $"R{++round}";
            return Parallel.ForEachAsync(Enumerable.Range(0, Writers), async (writer, ct) =>
            {
                for (var n = 0; n < size.SavedOrders / Writers; n++)
                {
                    await using var own = database.NewContext(AccessScope.OfGroup(group.Id));
                    var order = new WorkOrder(group.Id, store.Id, $"{prefix}-{writer}-{n}");
                    order.Revise(facts);
                    own.Add(order);
                    if (mark) own.Add(new MonthToCalculate(group.Id, store.Id, new StoreMonth(2026, 1)));
                    await own.SaveChangesAsync(ct);
                }
            });
        }

        var (without, with, _) = await Pairs.Time(size.Rounds, () => Save(false), () => Save(true));
        return [Result.AtLeast($"{number}", "orders saved a second with the mark for recalculation, against without", size.SavedOrders / with, size.SavedOrders / without, "/s", 0.75)];
    }
}
