using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockOpeningConfiguration : IEntityTypeConfiguration<StockOpening>
{
    public void Configure(EntityTypeBuilder<StockOpening> opening)
    {
        opening.ToTable("StockOpenings");
        opening.HasOne<Store>().WithMany().HasForeignKey(o => o.StoreId);
        opening.HasOne<Part>().WithMany().HasForeignKey(o => o.PartId);
        opening.HasIndex(o => new { o.StoreId, o.Month, o.PartId }).IsUnique();
    }
}
