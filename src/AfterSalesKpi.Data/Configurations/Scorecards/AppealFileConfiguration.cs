using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AppealFileConfiguration : IEntityTypeConfiguration<AppealFile>
{
    public void Configure(EntityTypeBuilder<AppealFile> file)
    {
        file.ToTable("AppealFiles");
        file.HasOne<Store>().WithMany().HasForeignKey(f => f.StoreId);
        file.HasOne<Appeal>().WithMany().HasForeignKey(f => f.AppealId);
        file.Property(f => f.Name).HasMaxLength(AppealFile.NameLength);
        file.Property(f => f.Kind).HasMaxLength(AppealFile.KindLength);
        file.HasIndex(f => f.AppealId);
    }
}
