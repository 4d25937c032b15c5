using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class MonthReopeningConfiguration : IEntityTypeConfiguration<MonthReopening>
{
    public void Configure(EntityTypeBuilder<MonthReopening> reopening)
    {
        reopening.ToTable("MonthReopenings");
        reopening.HasOne<Store>().WithMany().HasForeignKey(r => r.StoreId);
        reopening.HasOne<UserAccount>().WithMany().HasForeignKey(r => r.AskedById);
        reopening.HasOne<UserAccount>().WithMany().HasForeignKey(r => r.DecidedById);
        reopening.HasOne<Appeal>().WithMany().HasForeignKey(r => r.AppealId);
        reopening.Property(r => r.Reason).HasMaxLength(MonthReopening.ReasonLength);
        reopening.Property(r => r.DecisionReason).HasMaxLength(MonthReopening.ReasonLength);
        reopening.Property(r => r.AskedBy).HasMaxLength(AppraisalMonth.ByLength);
        reopening.Property(r => r.DecidedBy).HasMaxLength(AppraisalMonth.ByLength);
        reopening.HasIndex(r => new { r.StoreId, r.Month });
    }
}
