using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Finds bookings of any day, the newest time first.</summary>
public sealed class BookingList(KpiDbContext db)
{
    /// <summary>A page of what was found, and how many there are in all.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="text">Any part of a plate; the beginning of a name, phone or order number.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Lines a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<(int Total, List<BookingRow> Rows)> Page(int storeId, string text, int page, int size, CancellationToken ct)
    {
        var found = Matching(storeId, text);
        return (await found.CountAsync(ct), await Sorted(found).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>All that was found, up to a number of rows.</summary>
    public IEnumerable<BookingRow> All(int storeId, string text, int most) => Sorted(Matching(storeId, text)).Take(most).AsEnumerable();

    /// <summary>The booking of that number in the database; null when it is not visible, or was never one.</summary>
    public Task<BookingRow?> Find(long orderId, CancellationToken ct) =>
        BookingRow.Of(db, db.WorkOrders.Where(o => o.Id == orderId && (o.BookedAt != null || o.AppointmentAt != null))).SingleOrDefaultAsync(ct);

    private static IOrderedQueryable<BookingRow> Sorted(IQueryable<BookingRow> rows) => rows.OrderByDescending(r => r.AppointmentAt).ThenByDescending(r => r.Id);

    private IQueryable<BookingRow> Matching(int storeId, string text)
    {
        var (written, upper) = (text.Trim(), text.Trim().ToUpperInvariant());
        var digits = PhoneNumber.Plain(written);
        var phone = digits.Length >= FindGuests.ShortestText;
        var rows = BookingRow.Of(db, db.WorkOrders.Where(o => o.StoreId == storeId && o.AppointmentAt != null && !o.Voided));
        return rows.Where(r => r.Plate!.Contains(upper) || r.Customer.StartsWith(written) || (phone && r.Phone!.StartsWith(digits)) || r.Number.StartsWith(upper)); // null holds nothing
    }
}
