using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// Tells a certificate's owner and the manager 60, 30 and 7 days before it runs out. Each of the three is told once, by the notice's
/// unique key; a day without a run is made good by the next, with the nearest of those that are due.
/// </summary>
public sealed class RemindOfCertificates(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Days before the end on which people are told.</summary>
    public static readonly IReadOnlyList<int> Days = [7, 30, Certificate.ReminderDays];

    private const int MostAtOnce = 1_000;

    /// <summary>Looks through the group's certificates.</summary>
    /// <returns>How many people were told of one.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LocalTime.DayOf(now, LocalTime.Zone(LocalTime.DefaultZone));
        var (first, last) = (today.AddDays(-1), today.AddDays(Certificate.ReminderDays + 1)); // each store's own day decides below
        var due = await (
            from c in db.Certificates.AsNoTracking()
            join e in db.Employees on c.EmployeeId equals e.Id
            join s in db.Stores on e.StoreId equals s.Id
            where !c.Voided && c.ExpiresOn >= first && c.ExpiresOn <= last && (e.LeftOn == null || e.LeftOn >= today)
                && !db.Certificates.Any(n => n.EmployeeId == c.EmployeeId && n.Name == c.Name && !n.Voided && (n.ExpiresOn == null || n.ExpiresOn > c.ExpiresOn))
            orderby c.ExpiresOn, c.Id
            select new { c.Id, c.Name, c.ExpiresOn, EmployeeId = e.Id, e.Number, Person = e.Name, e.StoreId, s.TimeZone }).Take(MostAtOnce).ToListAsync(ct);
        var told = 0;
        foreach (var c in due)
        {
            var (expires, day) = (c.ExpiresOn!.Value, LocalTime.DayOf(now, LocalTime.Zone(c.TimeZone))); // asked for above
            var left = expires.DayNumber - day.DayNumber;
            if (left < 0 || Days.FirstOrDefault(d => left <= d) is not (> 0 and var stage)) continue;
            NoticeContent Content(string link) => new(
                NoticeKind.CertificateExpiring, $"certificate:{c.Id}:{expires:yyyy-MM-dd}:{stage}", c.StoreId, link, "Training.Notice.Expiring", c.Person, c.Name, expires);
            told += await notify.Run(Content("/training/mine"), Recipients.Employee(c.EmployeeId), ct);
            told += await notify.Run(Content($"/training/certificates/{c.Id}"), Recipients.ManagersOf(c.StoreId), ct);
        }

        if (told > 0) await db.SaveChangesAsync(ct);
        return told;
    }
}
