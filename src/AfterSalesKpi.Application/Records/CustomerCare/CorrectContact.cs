using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// What an agent hears on the phone about how the customer is reached: another number, or the wish not to be called any more. A number
/// is replaced, never taken away, or a delivery would stop being charged to who has not called (indicators.md no. 13). For the same
/// reason the wish holds from now on and not for what was delivered before.
/// </summary>
public sealed class CorrectContact(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Saves it.</summary>
    /// <param name="storeId">A visible store, which called.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="phone">The number; empty leaves it as it is.</param>
    /// <param name="wishesNoCalls">Whether the customer wishes not to be called; a wish recorded before keeps its time.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Refused: <c>unknown-customer</c>, <c>not-a-phone</c>, <c>changed-meanwhile</c>.</returns>
    public Task<Outcome<Customer>> Run(int storeId, long customerId, int version, string? phone, bool wishesNoCalls, CancellationToken ct) =>
        transaction.Run(work => Save(work, storeId, customerId, version, phone, wishesNoCalls, ct), ct);

    private async Task<Outcome<Customer>> Save(ImportWork work, int storeId, long customerId, int version, string? phone, bool wishesNoCalls, CancellationToken ct)
    {
        var customer = await db.Customers.SingleOrDefaultAsync(c => c.Id == customerId && db.WorkOrders.Any(o => o.CustomerId == c.Id && o.StoreId == storeId), ct);
        if (customer is null) return new Problem("", "unknown-customer");
        if (customer.Version != version) return new Problem("", "changed-meanwhile");
        var plain = string.IsNullOrWhiteSpace(phone) ? customer.Phone : PhoneNumber.Plain(phone);
        if (plain is not null && plain != customer.Phone && !PhoneNumber.CanBeDialled(plain)) return new Problem("Phone", "not-a-phone");
        DateTime? wish = wishesNoCalls ? customer.NoCallsSince ?? Elapsed.Cut(work.Now) : null;
        if (!customer.Describe(customer.Name, plain, customer.ReferredBy, wish)) return customer;
        await new VisitMarks(work).Mark([customer.Id], ct);
        await work.Write(ct);
        return customer;
    }
}
