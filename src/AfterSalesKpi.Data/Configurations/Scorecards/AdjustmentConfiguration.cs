using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AdjustmentConfiguration : IEntityTypeConfiguration<Adjustment>
{
    public void Configure(EntityTypeBuilder<Adjustment> adjustment)
    {
        adjustment.ToTable("Adjustments");
        adjustment.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        adjustment.HasOne<Employee>().WithMany().HasForeignKey(a => a.EmployeeId);
        adjustment.HasOne<AdjustmentRule>().WithMany().HasForeignKey(a => a.RuleId);
        adjustment.HasOne<Appeal>().WithMany().HasForeignKey(a => a.AppealId);
        adjustment.Property(a => a.GradeCap).HasMaxLength(GradeBands.GradeLength);
        adjustment.Property(a => a.Reason).HasMaxLength(Adjustment.ReasonLength);
        adjustment.Property(a => a.Evidence).HasMaxLength(Adjustment.EvidenceLength);
        adjustment.Property(a => a.Address).HasMaxLength(Adjustment.AddressLength);
        adjustment.Property(a => a.By).HasMaxLength(Adjustment.ByLength);
        adjustment.Property(a => a.DecidedBy).HasMaxLength(Adjustment.ByLength);
        adjustment.Property(a => a.WithdrawnBy).HasMaxLength(Adjustment.ByLength);
        adjustment.HasIndex(a => new { a.StoreId, a.Month });
        adjustment.HasIndex(a => new { a.EmployeeId, a.Month });
        adjustment.HasIndex(a => new { a.StoreId, a.FormId }).IsUnique();
        adjustment.HasIndex(a => a.AppealId).HasFilter("\"AppealId\" IS NOT NULL");
    }
}
