using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class PartConfiguration : IEntityTypeConfiguration<Part>
{
    public void Configure(EntityTypeBuilder<Part> part)
    {
        part.ToTable("Parts");
        part.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        part.Property(p => p.Sku).HasMaxLength(Part.SkuLength);
        part.Property(p => p.Name).HasMaxLength(Part.NameLength);
        part.Property(p => p.Class).HasMaxLength(Part.ClassLength);
        part.Property(p => p.Shelf).HasMaxLength(Part.ShelfLength);
        part.HasIndex(p => new { p.StoreId, p.Sku }).IsUnique();
    }
}
