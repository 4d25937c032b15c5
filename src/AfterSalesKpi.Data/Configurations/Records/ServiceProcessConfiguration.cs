using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ServiceProcessConfiguration : IEntityTypeConfiguration<ServiceProcess>
{
    public void Configure(EntityTypeBuilder<ServiceProcess> process)
    {
        process.ToTable("ServiceProcesses");
        process.HasOne<DealerGroup>().WithMany().HasForeignKey(p => p.GroupId);
        process.Property(p => p.Steps).IsJsonList();
        process.HasIndex(p => new { p.GroupId, p.HoldsFrom }).IsUnique();
    }
}
