using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class PositionConfiguration : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> position)
    {
        position.ToTable("Positions");
        position.HasOne<DealerGroup>().WithMany().HasForeignKey(p => p.GroupId);
        position.Property(p => p.Code).HasMaxLength(Position.CodeLength);
        position.Property(p => p.Name).HasMaxLength(Position.NameLength);
        position.Property(p => p.EnglishName).HasMaxLength(Position.NameLength);
        position.Ignore(p => p.IsBuiltIn);
        position.HasIndex(p => new { p.GroupId, p.Code }).IsUnique();
    }
}
