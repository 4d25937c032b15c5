using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class WorkOrderJobConfiguration : IEntityTypeConfiguration<WorkOrderJob>
{
    public void Configure(EntityTypeBuilder<WorkOrderJob> workOrderJob)
    {
        workOrderJob.ToTable("WorkOrderJobs");
        workOrderJob.HasOne<Employee>().WithMany().HasForeignKey(j => j.TechnicianId);
        workOrderJob.Property(j => j.Name).HasMaxLength(WorkOrderJob.NameLength);
        workOrderJob.Property(j => j.System).HasMaxLength(WorkOrderJob.SystemLength);
        workOrderJob.HasIndex(j => j.WorkOrderId);
    }
}
