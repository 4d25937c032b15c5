using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class PlanItemConfiguration : IEntityTypeConfiguration<PlanItem>
{
    public void Configure(EntityTypeBuilder<PlanItem> item)
    {
        item.ToTable("PlanItems");
        item.Property(i => i.Indicator).HasMaxLength(PlanItem.IndicatorLength);
        item.Property(i => i.Curve).IsCurve();
        item.Property(i => i.VetoGrade).HasMaxLength(GradeBands.GradeLength);
        item.Property(i => i.GoalText).HasMaxLength(ItemGoal.TextLength);
        item.Property(i => i.GoalWhy).HasMaxLength(ItemGoal.WhyLength);
        item.Property(i => i.GoalOwner).HasMaxLength(ItemGoal.OwnerLength);
        item.HasOne<GroupGoal>().WithMany().HasForeignKey(i => i.GroupGoalId);
        item.HasIndex(i => i.GroupGoalId).HasFilter("\"GroupGoalId\" IS NOT NULL");
        item.Ignore(i => i.Goal);
        item.Ignore(i => i.Veto);
        item.HasIndex(i => i.PlanVersionId);
        item.HasMany(i => i.StoreCurves).WithOne().HasForeignKey(c => c.PlanItemId);
        item.Navigation(i => i.StoreCurves).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
