using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("Plans");
        plan.HasOne<DealerGroup>().WithMany().HasForeignKey(p => p.GroupId);
        plan.HasOne<Position>().WithMany().HasForeignKey(p => p.PositionId);
        plan.Property(p => p.Name).HasMaxLength(Plan.NameLength);
        plan.HasIndex(p => p.PositionId).IsUnique();
        plan.Ignore(p => p.OpenDraft);
        plan.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PlanId);
        plan.Navigation(p => p.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
