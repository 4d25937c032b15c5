using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CountToleranceConfiguration : IEntityTypeConfiguration<CountTolerance>
{
    public void Configure(EntityTypeBuilder<CountTolerance> tolerance)
    {
        tolerance.ToTable("CountTolerances");
        tolerance.HasOne<Store>().WithMany().HasForeignKey(t => t.StoreId);
        tolerance.Property(t => t.Class).HasMaxLength(Part.ClassLength);
        tolerance.HasIndex(t => new { t.StoreId, t.Class }).IsUnique();
    }
}
