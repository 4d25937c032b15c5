using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockCountConfiguration : IEntityTypeConfiguration<StockCount>
{
    public void Configure(EntityTypeBuilder<StockCount> stockCount)
    {
        stockCount.ToTable("StockCounts");
        stockCount.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        stockCount.HasOne<Part>().WithMany().HasForeignKey(c => c.PartId);
        stockCount.HasOne<Employee>().WithMany().HasForeignKey(c => c.CountedById);
        stockCount.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        stockCount.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        stockCount.HasIndex(c => new { c.StoreId, c.At });
    }
}
