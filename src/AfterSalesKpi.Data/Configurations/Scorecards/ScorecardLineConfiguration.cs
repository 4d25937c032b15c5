using AfterSalesKpi.Data.Configurations.Plans;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class ScorecardLineConfiguration : IEntityTypeConfiguration<ScorecardLine>
{
    public void Configure(EntityTypeBuilder<ScorecardLine> line)
    {
        line.ToTable("ScorecardLines");
        line.HasOne<Store>().WithMany().HasForeignKey(l => l.StoreId);
        line.HasOne<Position>().WithMany().HasForeignKey(l => l.PositionId);
        line.HasOne<PlanVersion>().WithMany().HasForeignKey(l => l.PlanVersionId);
        line.Property(l => l.Indicator).HasMaxLength(PlanItem.IndicatorLength);
        line.Property(l => l.Curve).IsCurve();
        line.Property(l => l.VetoGrade).HasMaxLength(GradeBands.GradeLength);
        line.Property(l => l.Note).HasMaxLength(LineNotes.Length);
        line.HasIndex(l => l.ScorecardId);
    }
}
