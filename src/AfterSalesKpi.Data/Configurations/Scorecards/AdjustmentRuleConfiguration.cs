using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AdjustmentRuleConfiguration : IEntityTypeConfiguration<AdjustmentRule>
{
    public void Configure(EntityTypeBuilder<AdjustmentRule> rule)
    {
        rule.ToTable("AdjustmentRules");
        rule.Property(r => r.Code).HasMaxLength(AdjustmentRule.CodeLength);
        rule.Property(r => r.Chinese).HasMaxLength(AdjustmentRule.TextLength);
        rule.Property(r => r.English).HasMaxLength(AdjustmentRule.TextLength);
        rule.Property(r => r.GradeCap).HasMaxLength(GradeBands.GradeLength);
        rule.HasIndex(r => new { r.GroupId, r.Code }).IsUnique();
    }
}
