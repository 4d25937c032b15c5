using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockMovementConfiguration : IEntityTypeConfiguration<StockMovement>
{
    public void Configure(EntityTypeBuilder<StockMovement> stockMovement)
    {
        stockMovement.ToTable("StockMovements");
        stockMovement.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        stockMovement.HasOne<Part>().WithMany().HasForeignKey(m => m.PartId);
        stockMovement.HasOne<WorkOrder>().WithMany().HasForeignKey(m => m.WorkOrderId);
        stockMovement.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        stockMovement.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        stockMovement.HasIndex(m => new { m.StoreId, m.At });
        stockMovement.HasIndex(m => new { m.PartId, m.At }); // a part's page, and its book at the moment of counting
    }
}
