using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> version)
    {
        version.ToTable("PlanVersions");
        version.Property(v => v.PublishedBy).HasMaxLength(PlanVersion.ByLength);
        version.Property(v => v.LateReason).HasMaxLength(PlanVersion.ReasonLength);
        version.Property(v => v.Grading).IsGrading();
        version.HasIndex(v => new { v.PlanId, v.Number }).IsUnique();
        version.HasMany(v => v.Items).WithOne().HasForeignKey(i => i.PlanVersionId);
        version.Navigation(v => v.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
