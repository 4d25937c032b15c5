using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("Certificates");
        certificate.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId);
        certificate.Property(c => c.Name).HasMaxLength(Certificate.NameLength);
        certificate.Property(c => c.Number).HasMaxLength(Certificate.NumberLength);
        certificate.Property(c => c.Issuer).HasMaxLength(Certificate.NumberLength);
        certificate.HasIndex(c => c.EmployeeId);
        certificate.HasIndex(c => new { c.GroupId, c.ExpiresOn });
    }
}
