using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AdjustmentFileConfiguration : IEntityTypeConfiguration<AdjustmentFile>
{
    public void Configure(EntityTypeBuilder<AdjustmentFile> file)
    {
        file.ToTable("AdjustmentFiles");
        file.HasOne<Store>().WithMany().HasForeignKey(f => f.StoreId);
        file.HasOne<Adjustment>().WithMany().HasForeignKey(f => f.AdjustmentId);
        file.Property(f => f.Name).HasMaxLength(AdjustmentFile.NameLength);
        file.Property(f => f.Kind).HasMaxLength(AdjustmentFile.KindLength);
        file.Property(f => f.By).HasMaxLength(Adjustment.ByLength);
        file.HasIndex(f => f.AdjustmentId);
    }
}
