using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>The customers of a body of work orders: known by code, or made as they come.</summary>
internal sealed class ImportedCustomers(ImportWork work)
{
    private readonly Dictionary<string, Customer> byCode = new(StringComparer.Ordinal);
    private readonly HashSet<Customer> made = [];
    private readonly HashSet<Customer> unsaved = [];

    public async Task Load(IEnumerable<ImportItem<WorkOrderPatch>> items, IEnumerable<WorkOrder> orders, CancellationToken ct)
    {
        var codes = items.Select(i => i.Patch.Customer?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var c in await Chunks.Find(codes, some => work.Db.Customers.Where(c => some.Contains(c.Code)), ct)) byCode[c.Code] = c;
        var ids = orders.Select(o => o.CustomerId).Except(byCode.Values.Select(c => c.Id)).ToList();
        foreach (var c in await Chunks.Find(ids, some => work.Db.Customers.Where(c => some.Contains(c.Id)), ct)) byCode[c.Code] = c;
        ById = byCode.Values.ToDictionary(c => c.Id);
    }

    private Dictionary<long, Customer> ById { get; set; } = [];

    /// <summary>Who is meant; null, and the item refused, when a new order names nobody.</summary>
    public Customer? Of(ImportItem<WorkOrderPatch> item, WorkOrder order, bool isNew)
    {
        var code = item.Patch.Customer?.Code;
        if (code is null && !isNew) return ById[order.CustomerId];
        if (code is null)
        {
            item.Refuse(new Problem("customer.code", "required"));
            return null;
        }

        if (byCode.TryGetValue(code, out var customer)) return customer;
        byCode[code] = customer = NewRows.Numbered(new Customer(work.GroupId, code));
        unsaved.Add(customer);
        made.Add(customer);
        return customer;
    }

    /// <summary>True for customers that no other order can belong to yet.</summary>
    public bool IsMade(Customer customer) => made.Contains(customer);

    /// <summary>Takes over what an accepted item says.</summary>
    public void Describe(Customer customer, CustomerPatch? patch, StoreClock store)
    {
        if (unsaved.Remove(customer)) work.New.Add(customer);
        if (patch is null) return;
        customer.Describe(
            patch.Name.Or(customer.Name), patch.Phone.Or(customer.Phone), patch.ReferredBy.Or(customer.ReferredBy),
            store.Or(patch.NoCallsSince, customer.NoCallsSince));
    }
}
