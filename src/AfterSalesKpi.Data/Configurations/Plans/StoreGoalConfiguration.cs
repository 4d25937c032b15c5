using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class StoreGoalConfiguration : IEntityTypeConfiguration<StoreGoal>
{
    public void Configure(EntityTypeBuilder<StoreGoal> goal)
    {
        goal.ToTable("StoreGoals");
        goal.HasOne<Store>().WithMany().HasForeignKey(g => g.StoreId);
        goal.HasOne<GroupGoal>().WithMany().HasForeignKey(g => g.GroupGoalId);
        goal.Property(g => g.Text).HasMaxLength(GroupGoal.TextLength);
        goal.Property(g => g.Target).HasMaxLength(GroupGoal.TargetLength);
        goal.Property(g => g.Owner).HasMaxLength(StoreGoal.OwnerLength);
        goal.HasIndex(g => new { g.GroupGoalId, g.StoreId }).IsUnique();
    }
}
