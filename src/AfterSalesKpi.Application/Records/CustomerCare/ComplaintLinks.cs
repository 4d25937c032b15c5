using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What a complaint's typed order and customer are in the database.</summary>
/// <param name="OrderId">The order, if one is named.</param>
/// <param name="CustomerId">The customer: the order's, else the one named.</param>
internal sealed record ComplaintLinks(long? OrderId, long? CustomerId)
{
    /// <summary>What is wrong with an entry by itself; empty when it is sound.</summary>
    public static List<Problem> Check(ComplaintEntry entry)
    {
        var problems = new List<Problem>();
        if (Plain(entry.Text) is null) problems.Add(new Problem("text", "required"));
        if (entry.Text?.Trim().Length > RecordLimits.LongText) problems.Add(new Problem("text", "too-long", RecordLimits.LongText));
        if (entry.Source?.Trim().Length > RecordLimits.ShortText) problems.Add(new Problem("source", "too-long", RecordLimits.ShortText));
        if (entry.DueAt < entry.At) problems.Add(new Problem("dueAt", "before-complained"));
        return problems;
    }

    public static async Task<Outcome<ComplaintLinks>> Find(KpiDbContext db, ComplaintEntry entry, CancellationToken ct)
    {
        if (Plain(entry.Order) is { } number)
        {
            var order = await db.WorkOrders.Where(o => o.StoreId == entry.StoreId && o.Number == number).Select(o => new { o.Id, o.CustomerId }).SingleOrDefaultAsync(ct);
            return order is null ? new Problem("order", "unknown-order", number) : new ComplaintLinks(order.Id, order.CustomerId);
        }

        if (Plain(entry.Customer) is not { } code) return new ComplaintLinks(null, null);
        var customer = await db.Customers.Where(c => c.Code == code).Select(c => (long?)c.Id).SingleOrDefaultAsync(ct);
        return customer is null ? new Problem("customer", "unknown-customer", code) : new ComplaintLinks(null, customer);
    }

    public static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
