using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class PartRequestConfiguration : IEntityTypeConfiguration<PartRequest>
{
    public void Configure(EntityTypeBuilder<PartRequest> partRequest)
    {
        partRequest.ToTable("PartRequests");
        partRequest.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        partRequest.HasOne<Part>().WithMany().HasForeignKey(r => r.PartId);
        partRequest.HasOne<WorkOrder>().WithMany().HasForeignKey(r => r.WorkOrderId);
        partRequest.HasOne<Employee>().WithMany().HasForeignKey(r => r.AskedById);
        partRequest.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        partRequest.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        partRequest.HasIndex(r => new { r.StoreId, r.At });
        partRequest.HasIndex(r => new { r.StoreId, r.State, r.At }); // the clerk's list: a handful among years
        partRequest.HasIndex(r => r.WorkOrderId);
    }
}
