using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockToReplayConfiguration : IEntityTypeConfiguration<StockToReplay>
{
    public void Configure(EntityTypeBuilder<StockToReplay> mark)
    {
        mark.ToTable("StocksToReplay");
        mark.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        mark.HasIndex(m => m.StoreId);
    }
}
