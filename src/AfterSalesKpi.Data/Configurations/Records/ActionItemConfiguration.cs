using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> item)
    {
        item.ToTable("ActionItems");
        item.HasOne<Store>().WithMany().HasForeignKey(i => i.StoreId);
        item.HasOne<UserAccount>().WithMany().HasForeignKey(i => i.AssigneeId);
        item.HasOne<UserAccount>().WithMany().HasForeignKey(i => i.GivenById);
        item.HasOne<UserAccount>().WithMany().HasForeignKey(i => i.DoneById);
        item.HasOne<WorkOrder>().WithMany().HasForeignKey(i => i.WorkOrderId);
        item.HasOne<Complaint>().WithMany().HasForeignKey(i => i.ComplaintId);
        item.HasOne<SurveyResponse>().WithMany().HasForeignKey(i => i.AnswerId);
        item.Property(i => i.Title).HasMaxLength(ActionItem.TitleLength);
        item.Property(i => i.Details).HasMaxLength(RecordLimits.LongText);
        item.Property(i => i.DoneNote).HasMaxLength(RecordLimits.LongText);
        item.Property(i => i.Address).HasMaxLength(ActionItem.AddressLength);
        item.HasIndex(i => new { i.StoreId, i.FormId }).IsUnique();

        // A person's things to do, for the number in the frame of every page; what somebody gave; a store's, for the manager's morning.
        item.HasIndex(i => new { i.AssigneeId, i.DoneAt, i.DueAt });
        item.HasIndex(i => new { i.GivenById, i.DoneAt, i.DueAt });
        item.HasIndex(i => new { i.StoreId, i.DoneAt, i.DueAt });

        // What was done about an order, an answer or a complaint.
        item.HasIndex(i => i.WorkOrderId).HasFilter("\"WorkOrderId\" IS NOT NULL");
        item.HasIndex(i => i.AnswerId).HasFilter("\"AnswerId\" IS NOT NULL");
        item.HasIndex(i => i.ComplaintId).HasFilter("\"ComplaintId\" IS NOT NULL");
    }
}
