using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockDayConfiguration : IEntityTypeConfiguration<StockDay>
{
    public void Configure(EntityTypeBuilder<StockDay> stockDay)
    {
        stockDay.ToTable("StockDays");
        stockDay.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        stockDay.HasIndex(d => new { d.StoreId, d.On }).IsUnique();
        stockDay.HasIndex(d => new { d.StoreId, d.At });
    }
}
