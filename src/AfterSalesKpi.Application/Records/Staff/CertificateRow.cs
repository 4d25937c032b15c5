using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>A certificate as lists and its own page show it.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="EmployeeNumber">The person's number.</param>
/// <param name="Person">The person's name.</param>
/// <param name="Store">The name of the store that the person works in.</param>
/// <param name="Name">What for.</param>
/// <param name="Number">Number on it, if any.</param>
/// <param name="Issuer">Who issued it, if known.</param>
/// <param name="IssuedOn">First day of it, if known.</param>
/// <param name="ExpiresOn">Last day of it; null: it does not run out.</param>
/// <param name="Voided">Taken out of use.</param>
/// <param name="Version">Renewed by each save.</param>
public sealed record CertificateRow(
    long Id, string EmployeeNumber, string Person, string Store, string Name, string? Number, string? Issuer, DateOnly? IssuedOn, DateOnly? ExpiresOn, bool Voided, int Version)
{
    /// <summary>How it stands on a day.</summary>
    public CertificateState StateOn(DateOnly day) =>
        ExpiresOn < day ? CertificateState.Expired : ExpiresOn <= day.AddDays(Certificate.ReminderDays) ? CertificateState.Expiring : CertificateState.Valid;

    /// <summary>Days from a day until it runs out; null for one that does not.</summary>
    public int? DaysLeft(DateOnly day) => ExpiresOn?.DayNumber - day.DayNumber;
}
