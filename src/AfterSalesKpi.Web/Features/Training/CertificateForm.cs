using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>A certificate as its form holds it.</summary>
public sealed class CertificateForm
{
    /// <summary>The owner's number.</summary>
    public string? Employee { get; set; }

    public string? Name { get; set; }

    public string? Number { get; set; }

    public string? Issuer { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public int Version { get; set; }

    public static CertificateForm From(CertificateRow row) => new()
    {
        Employee = row.EmployeeNumber, Name = row.Name, Number = row.Number, Issuer = row.Issuer, IssuedOn = row.IssuedOn, ExpiresOn = row.ExpiresOn, Version = row.Version,
    };

    public CertificateEntry ToEntry() => new(Name, Number, Issuer, IssuedOn, ExpiresOn);
}
