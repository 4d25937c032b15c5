using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class DealerGroupConfiguration : IEntityTypeConfiguration<DealerGroup>
{
    public void Configure(EntityTypeBuilder<DealerGroup> group)
    {
        group.ToTable("Groups");
        group.Property(g => g.Name).HasMaxLength(DealerGroup.NameLength);
        group.HasIndex(g => g.Name).IsUnique();
    }
}
