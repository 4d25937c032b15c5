using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class StoreConfiguration : IEntityTypeConfiguration<Store>
{
    public void Configure(EntityTypeBuilder<Store> store)
    {
        store.ToTable("Stores");
        store.HasOne<DealerGroup>().WithMany().HasForeignKey(s => s.GroupId);
        store.Property(s => s.Code).HasMaxLength(Store.CodeLength);
        store.Property(s => s.Name).HasMaxLength(Store.NameLength);
        store.Property(s => s.Region).HasMaxLength(Store.RegionLength);
        store.Property(s => s.TimeZone).HasMaxLength(Store.TimeZoneLength);
        store.HasIndex(s => new { s.GroupId, s.Code }).IsUnique();
    }
}
