using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class GroupGoalConfiguration : IEntityTypeConfiguration<GroupGoal>
{
    public void Configure(EntityTypeBuilder<GroupGoal> goal)
    {
        goal.ToTable("GroupGoals");
        goal.HasOne<DealerGroup>().WithMany().HasForeignKey(g => g.GroupId);
        goal.Property(g => g.Text).HasMaxLength(GroupGoal.TextLength);
        goal.Property(g => g.Indicator).HasMaxLength(PlanItem.IndicatorLength);
        goal.Property(g => g.Measure).HasMaxLength(GroupGoal.MeasureLength);
        goal.Property(g => g.Target).HasMaxLength(GroupGoal.TargetLength);
        goal.HasIndex(g => new { g.GroupId, g.Year, g.Thread }).IsUnique();
    }
}
