using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("ApiKeys");
        key.HasOne<DealerGroup>().WithMany().HasForeignKey(k => k.GroupId);
        key.HasOne<Store>().WithMany().HasForeignKey(k => k.StoreId);
        key.Property(k => k.Name).HasMaxLength(ApiKey.NameLength);
        key.Property(k => k.Hash).HasMaxLength(ApiKey.HashLength);
        key.Ignore(k => k.Access);
        key.HasIndex(k => k.Hash).IsUnique();
    }
}
