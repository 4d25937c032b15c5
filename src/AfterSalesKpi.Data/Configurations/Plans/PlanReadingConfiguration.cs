using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class PlanReadingConfiguration : IEntityTypeConfiguration<PlanReading>
{
    public void Configure(EntityTypeBuilder<PlanReading> reading)
    {
        reading.ToTable("PlanReadings");
        reading.HasOne<PlanVersion>().WithMany().HasForeignKey(r => r.PlanVersionId);
        reading.HasOne<Employee>().WithMany().HasForeignKey(r => r.EmployeeId);
        reading.HasIndex(r => new { r.PlanVersionId, r.EmployeeId }).IsUnique();
    }
}
