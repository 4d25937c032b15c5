using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("Complaints");
        complaint.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        complaint.HasOne<WorkOrder>().WithMany().HasForeignKey(c => c.WorkOrderId);
        complaint.HasOne<Employee>().WithMany().HasForeignKey(c => c.ResponsibleId);
        complaint.Property(c => c.Source).HasMaxLength(RecordLimits.ShortText);
        complaint.Property(c => c.Text).HasMaxLength(RecordLimits.LongText);
        complaint.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        complaint.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        complaint.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId);
        complaint.HasOne<FollowUp>().WithMany().HasForeignKey(c => c.FollowUpId);
        complaint.HasOne<Employee>().WithMany().HasForeignKey(c => c.OwnerId);
        complaint.Property(c => c.DecisionReason).HasMaxLength(Complaint.ReasonLength);
        complaint.HasIndex(c => new { c.StoreId, c.At });
        complaint.HasIndex(c => c.WorkOrderId);
        complaint.HasIndex(c => c.CustomerId);
        complaint.HasIndex(c => c.FollowUpId);
    }
}
