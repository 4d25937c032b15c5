using AfterSalesKpi.Data.Configurations.Plans;
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

        // A line is written with its scorecard and goes with it; store, position and plan are checked there, not once more for every line.
        line.Property(l => l.Indicator).HasMaxLength(PlanItem.IndicatorLength);
        line.Property(l => l.Curve).IsCurve();
        line.Property(l => l.VetoGrade).HasMaxLength(GradeBands.GradeLength);
        line.Property(l => l.Note).HasMaxLength(LineNotes.Length);
        line.HasIndex(l => l.ScorecardId);
    }
}
