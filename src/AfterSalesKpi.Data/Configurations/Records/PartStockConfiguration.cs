using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class PartStockConfiguration : IEntityTypeConfiguration<PartStock>
{
    public void Configure(EntityTypeBuilder<PartStock> stock)
    {
        stock.ToTable("PartStocks");
        stock.HasKey(s => s.PartId);
        stock.Property(s => s.PartId).ValueGeneratedNever();
        stock.HasOne<Part>().WithOne().HasForeignKey<PartStock>(s => s.PartId);
        stock.HasOne<Store>().WithMany().HasForeignKey(s => s.StoreId);
        stock.HasIndex(s => s.StoreId);
    }
}
