using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Takes in work orders with their jobs, customers and vehicles. Nothing is changed before every item has been judged: a rework may
/// point to an order further down the body, and a customer must not be changed by an item that is refused.
/// </summary>
public sealed class ImportWorkOrders(ImportTransaction transaction) : IImport
{
    /// <inheritdoc />
    public string Resource => "work-orders";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => WorkOrderPatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, WorkOrderPatch.Shape, atomic, Take, ct);

    /// <summary>Takes in orders that have been read, from a body or from a person's form (<see cref="SaveWorkOrder"/>).</summary>
    internal static async Task Take(ImportWork work, List<ImportItem<WorkOrderPatch>> items, CancellationToken ct)
    {
        await work.LoadStores(items.Select(i => i.Patch.Store), ct);
        ItemKeys.Place(items, work, "number", p => (p.Store, p.Number));
        var standing = items.FindAll(i => i.Stands);
        var known = await Known(work, standing, ct);
        var customers = new ImportedCustomers(work);
        var vehicles = new ImportedVehicles(work);
        await customers.Load(standing, known.Values, ct);
        await vehicles.Load(standing, known.Values, ct);
        await work.Employees.Load(standing.SelectMany(Named), ct);

        var orders = new List<ImportedOrder>(standing.Count);
        foreach (var item in standing)
        {
            var isNew = !known.TryGetValue((item.Store!.Id, item.Key!), out var order); // placed, because it stands
            if (isNew && WorkOrderPatch.Shape.Missing(item.Given) is { } missing)
            {
                item.Refuse(missing);
                continue;
            }

            var imported = new ImportedOrder(item, order ?? NewRows.Numbered(new WorkOrder(work.GroupId, item.Store.Id, item.Key!)), isNew);
            OrderJudgement.Judge(work, imported, customers, vehicles);
            orders.Add(imported);
        }

        var links = new ReworkLinks(work, orders);
        await links.Decide(ct);
        var accepted = orders.FindAll(o => o.Item.Stands);
        foreach (var order in accepted) Apply(order, customers, vehicles);
        foreach (var order in links.OriginalsFirst(accepted.Where(o => o.IsNew)))
        {
            work.New.Add(order.Order);
            foreach (var job in order.Order.Jobs) work.New.Add(job);
        }

        var marks = new OrderMarks(work, customers);
        await marks.Mark(accepted, ct);
        var late = new LateLinks(work, orders);
        work.Afterwards(async stop => await marks.MarkLinked(await late.Make(stop), stop));
    }

    private static void Apply(ImportedOrder imported, ImportedCustomers customers, ImportedVehicles vehicles)
    {
        var (order, patch) = (imported.Order, imported.Item.Patch);
        customers.Describe(imported.Customer!, patch.Customer, imported.Item.Store!); // found, because it stands
        vehicles.Describe(imported.Vehicle!, patch.Vehicle);
        var revised = order.Revise(imported.Facts);
        if (!revised.Succeeded) throw new InvalidOperationException($"An order that was judged sound broke {revised.Problems[0].Code}.");
        if (imported.Jobs is { } jobs) order.SetJobs(imported.IsNew ? jobs.Select(NewRows.Numbered) : jobs);
    }

    private static IEnumerable<string?> Named(ImportItem<WorkOrderPatch> item)
    {
        yield return item.Patch.Advisor.Value;
        yield return item.Patch.Technician.Value;
        yield return item.Patch.InspectedBy.Value;
        if (!item.Patch.Jobs.IsGiven) yield break;
        foreach (var job in item.Patch.Jobs.Value) yield return job.Technician;
    }

    private static async Task<Dictionary<(int, string), WorkOrder>> Known(ImportWork work, List<ImportItem<WorkOrderPatch>> items, CancellationToken ct)
    {
        var known = new Dictionary<(int, string), WorkOrder>();
        foreach (var store in items.GroupBy(i => i.Store!.Id, i => i.Key!)) // placed, because they stand
        {
            var found = await Chunks.Find(
                [.. store], some => work.Db.WorkOrders.Include(o => o.Jobs).Where(o => o.StoreId == store.Key && some.Contains(o.Number)), ct);
            foreach (var order in found) known[(store.Key, order.Number)] = order;
        }

        return known;
    }
}
