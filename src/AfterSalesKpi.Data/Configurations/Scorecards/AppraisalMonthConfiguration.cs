using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AppraisalMonthConfiguration : IEntityTypeConfiguration<AppraisalMonth>
{
    public void Configure(EntityTypeBuilder<AppraisalMonth> month)
    {
        month.ToTable("AppraisalMonths");
        month.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        month.Property(m => m.PublishedBy).HasMaxLength(AppraisalMonth.ByLength);
        month.Property(m => m.LockedBy).HasMaxLength(AppraisalMonth.ByLength);
        month.HasIndex(m => new { m.StoreId, m.Month }).IsUnique();
        month.HasIndex(m => new { m.GroupId, m.Month });
    }
}
