using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Reads the certificates of people who work in the stores in scope; those of people who have left are not listed.</summary>
public sealed class CertificateList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<CertificateRow> Rows)> Page(CertificateFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Rows(Sorted(found, filter), db.Stores).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, up to a number of rows.</summary>
    public IEnumerable<CertificateRow> All(CertificateFilter filter, int most) => Rows(Sorted(Matching(filter), filter), db.Stores).Take(most).AsEnumerable();

    /// <summary>One of them, also one out of use; null when its owner works in no store in scope.</summary>
    public Task<CertificateRow?> Find(long id, CancellationToken ct) => Rows(InScope().Where(f => f.Certificate.Id == id), db.Stores).SingleOrDefaultAsync(ct);

    /// <summary>A person's certificates in use, whatever the scope, the next to run out first.</summary>
    public Task<List<CertificateRow>> OfEmployee(int employeeId, int most, CancellationToken ct) =>
        Rows(Certificates().Where(f => f.Certificate.EmployeeId == employeeId && !f.Certificate.Voided)
            .OrderBy(f => f.Certificate.ExpiresOn == null).ThenBy(f => f.Certificate.ExpiresOn).ThenBy(f => f.Certificate.Id), db.BeyondStores<Store>()).Take(most).ToListAsync(ct);

    private IQueryable<Found> Matching(CertificateFilter filter)
    {
        var (today, soon) = (filter.Today, filter.Today.AddDays(Certificate.ReminderDays));
        var found = InScope().Where(f => !f.Certificate.Voided && (f.Employee.LeftOn == null || f.Employee.LeftOn >= today));
        if (filter.StoreId is { } store) found = found.Where(f => f.Employee.StoreId == store);
        found = filter.State switch
        {
            CertificateState.Expired => found.Where(f => f.Certificate.ExpiresOn < today),
            CertificateState.Expiring => found.Where(f => f.Certificate.ExpiresOn >= today && f.Certificate.ExpiresOn <= soon),
            CertificateState.Valid => found.Where(f => f.Certificate.ExpiresOn == null || f.Certificate.ExpiresOn > soon),
            _ => found,
        };
        var text = filter.Text?.Trim();
        return string.IsNullOrEmpty(text)
            ? found
            : found.Where(f => f.Employee.Number.StartsWith(text) || f.Employee.Name.Contains(text) || f.Certificate.Name.Contains(text) || f.Certificate.Number!.StartsWith(text)); // none begins with nothing
    }

    private static IQueryable<Found> Sorted(IQueryable<Found> found, CertificateFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            ("name", false) => found.OrderBy(f => f.Certificate.Name),
            ("name", true) => found.OrderByDescending(f => f.Certificate.Name),
            ("person", false) => found.OrderBy(f => f.Employee.Name),
            ("person", true) => found.OrderByDescending(f => f.Employee.Name),
            ("issued", false) => found.OrderBy(f => f.Certificate.IssuedOn),
            ("issued", true) => found.OrderByDescending(f => f.Certificate.IssuedOn),
            (_, true) => found.OrderByDescending(f => f.Certificate.ExpiresOn),
            _ => found.OrderBy(f => f.Certificate.ExpiresOn == null).ThenBy(f => f.Certificate.ExpiresOn),
        };
        return sorted.ThenBy(f => f.Certificate.Id);
    }

    private IQueryable<Found> InScope() => Certificates().Where(f => db.Stores.Any(s => s.Id == f.Employee.StoreId));

    private IQueryable<Found> Certificates() =>
        from c in db.Certificates.AsNoTracking()
        join e in db.Employees on c.EmployeeId equals e.Id
        select new Found { Certificate = c, Employee = e };

    // Stores of the whole group belong to one person's certificates alone: leaving a filter out counts for the query as a whole.
    private static IQueryable<CertificateRow> Rows(IQueryable<Found> found, IQueryable<Store> stores) =>
        from f in found
        join s in stores on f.Employee.StoreId equals s.Id
        select new CertificateRow(
            f.Certificate.Id, f.Employee.Number, f.Employee.Name, s.Name, f.Certificate.Name, f.Certificate.Number, f.Certificate.Issuer, f.Certificate.IssuedOn,
            f.Certificate.ExpiresOn, f.Certificate.Voided, f.Certificate.Version);

    private sealed class Found
    {
        public required Certificate Certificate { get; init; }

        public required Employee Employee { get; init; }
    }
}
