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
        workOrderJob.Property(j => j.Spans).IsJsonList();
        workOrderJob.Ignore(j => j.IsMeasured);
        workOrderJob.Ignore(j => j.IsDone);
        workOrderJob.HasIndex(j => j.WorkOrderId);
        workOrderJob.HasIndex(j => j.TechnicianId);

        // Nobody works on two jobs at the same time, whatever two phones say at the same moment.
        workOrderJob.HasIndex(j => j.TechnicianId, "IX_WorkOrderJobs_Running").IsUnique().HasFilter("\"RunningSince\" IS NOT NULL");
    }
}
