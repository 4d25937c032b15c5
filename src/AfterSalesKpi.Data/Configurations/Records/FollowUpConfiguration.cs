using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("FollowUps");
        followUp.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        followUp.HasOne<WorkOrder>().WithMany().HasForeignKey(f => f.WorkOrderId);
        followUp.HasOne<Employee>().WithMany().HasForeignKey(f => f.AgentId);
        followUp.Property(f => f.Channel).HasMaxLength(FollowUp.ChannelLength);
        followUp.Property(f => f.Notes).HasMaxLength(RecordLimits.LongText);
        followUp.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        followUp.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        followUp.Property(f => f.DialledNumber).HasMaxLength(Customer.PhoneLength);
        followUp.HasIndex(f => new { f.WorkOrderId, f.At }); // an order's calls, in the days in which they count for a delivery
        followUp.HasIndex(f => new { f.StoreId, f.At }); // what was called today
    }
}
