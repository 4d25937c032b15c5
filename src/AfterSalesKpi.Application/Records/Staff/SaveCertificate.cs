using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Keeps the certificates of people who work in the stores in scope; never over a version that the person has not seen.</summary>
public sealed class SaveCertificate(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Adds one. Refused: <c>unknown-employee</c>, <c>required</c>, <c>too-long</c>, <c>before-issued</c>.</summary>
    public async Task<Outcome<long>> Add(string? employee, CertificateEntry entry, CancellationToken ct)
    {
        var problems = Check(entry).ToList();
        if (string.IsNullOrWhiteSpace(employee)) problems.Insert(0, new Problem("employee", "required"));
        return problems.Count > 0 ? problems : await transaction.Run<long>(
            async work =>
            {
                var owner = await db.Employees.AsNoTracking().SingleOrDefaultAsync(e => e.Number == employee!.Trim(), ct); // asked for above
                if (owner is null || !db.Scope.Holds(owner.GroupId, owner.StoreId)) return new Problem("employee", "unknown-employee", employee!); // asked for above
                var certificate = new Certificate(owner.GroupId, owner.Id);
                var said = Say(certificate, entry);
                if (!said.Succeeded) return said.Problems.ToList();
                db.Add(certificate);
                await work.Write(ct);
                return certificate.Id;
            },
            ct);
    }

    /// <summary>Says something else of one. Refused: as above, <c>unknown-record</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Change(long id, CertificateEntry entry, int version, CancellationToken ct)
    {
        var problems = Check(entry).ToList();
        return problems.Count > 0 ? Outcome.From(problems) : await Change(id, version, c => Say(c, entry), ct);
    }

    /// <summary>Takes one out of use, for good: entered by mistake, or replaced by a newer one.</summary>
    public Task<Outcome> Void(long id, int version, CancellationToken ct) => Change(
        id, version,
        c =>
        {
            c.Void();
            return Outcome.Done;
        },
        ct);

    private static IEnumerable<Problem> Check(CertificateEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Name)) yield return new Problem("name", "required");
        else if (entry.Name.Trim().Length > Certificate.NameLength) yield return new Problem("name", "too-long", Certificate.NameLength);
        if (entry.Number?.Trim().Length > Certificate.NumberLength) yield return new Problem("number", "too-long", Certificate.NumberLength);
        if (entry.Issuer?.Trim().Length > Certificate.NumberLength) yield return new Problem("issuer", "too-long", Certificate.NumberLength);
        if (entry.IssuedOn is { Year: < 1950 or > 2200 }) yield return new Problem("issuedOn", "out-of-range", 1950, 2200);
        if (entry.ExpiresOn is { Year: < 1950 or > 2200 }) yield return new Problem("expiresOn", "out-of-range", 1950, 2200);
    }

    private static Outcome Say(Certificate certificate, CertificateEntry entry) =>
        certificate.Describe(entry.Name!.Trim(), Clean(entry.Number), Clean(entry.Issuer), entry.IssuedOn, entry.ExpiresOn); // checked

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<Outcome> Change(long id, int version, Func<Certificate, Outcome> change, CancellationToken ct) => await transaction.Run<long>(
        async work =>
        {
            var certificate = await db.Certificates.SingleOrDefaultAsync(c => c.Id == id && db.Employees.Any(e => e.Id == c.EmployeeId && db.Stores.Any(s => s.Id == e.StoreId)), ct);
            if (certificate is null) return new Problem("", "unknown-record", id);
            if (certificate.Version != version) return new Problem("", "changed-meanwhile");
            var changed = change(certificate);
            if (!changed.Succeeded) return changed.Problems.ToList();
            await work.Write(ct);
            return id;
        },
        ct);
}
