using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>In which of the person's stores a number exists, or which stores there are to choose from.</summary>
public static class OrderPlaces
{
    /// <summary>More than that are found by the switch on top of the page.</summary>
    public const int Most = 50;

    /// <summary>The visible stores that have an order of that number: each is asked by its own index.</summary>
    public static Task<List<OrderPlace>> Of(KpiDbContext db, string number, int? storeId, CancellationToken ct) =>
        db.Stores.Where(s => (storeId == null || s.Id == storeId) && db.WorkOrders.Any(o => o.StoreId == s.Id && o.Number == number))
            .OrderBy(s => s.Code).Take(Most).Select(s => new OrderPlace(s.Code, s.Name)).ToListAsync(ct);

    /// <summary>The visible stores.</summary>
    public static Task<List<OrderPlace>> All(KpiDbContext db, CancellationToken ct) =>
        db.Stores.OrderBy(s => s.Code).Take(Most).Select(s => new OrderPlace(s.Code, s.Name)).ToListAsync(ct);
}
