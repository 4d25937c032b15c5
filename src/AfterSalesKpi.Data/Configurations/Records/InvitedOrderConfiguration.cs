using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class InvitedOrderConfiguration : IEntityTypeConfiguration<InvitedOrder>
{
    public void Configure(EntityTypeBuilder<InvitedOrder> order)
    {
        order.ToTable("InvitedOrders");
        order.HasOne<Store>().WithMany().HasForeignKey(o => o.StoreId);
        order.HasOne<SurveyInvitation>().WithMany().HasForeignKey(o => o.InvitationId);
        order.HasOne<WorkOrder>().WithMany().HasForeignKey(o => o.WorkOrderId);
        order.HasIndex(o => o.WorkOrderId).IsUnique();
        order.HasIndex(o => o.InvitationId);
    }
}
