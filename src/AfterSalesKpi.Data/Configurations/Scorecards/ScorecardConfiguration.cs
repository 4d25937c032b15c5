using AfterSalesKpi.Data.Configurations.Plans;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class ScorecardConfiguration : IEntityTypeConfiguration<Scorecard>
{
    public void Configure(EntityTypeBuilder<Scorecard> card)
    {
        card.ToTable("Scorecards");
        card.HasOne<Store>().WithMany().HasForeignKey(c => c.StoreId);
        card.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId);
        card.HasOne<Position>().WithMany().HasForeignKey(c => c.PositionId);
        card.HasOne<PlanVersion>().WithMany().HasForeignKey(c => c.PlanVersionId);
        card.Property(c => c.Team).HasMaxLength(Employee.TeamLength);
        card.Property(c => c.Stretches).IsJsonList();
        card.Property(c => c.Grading).IsGrading();
        card.Property(c => c.Grade).HasMaxLength(GradeBands.GradeLength);
        card.Property(c => c.EventGradeCap).HasMaxLength(GradeBands.GradeLength);
        card.Property(c => c.EventReason).HasMaxLength(Adjustment.ReasonLength);
        card.Property(c => c.VetoGrade).HasMaxLength(GradeBands.GradeLength);
        card.Property(c => c.VetoIndicator).HasMaxLength(PlanItem.IndicatorLength);
        card.Property(c => c.VetoReason).HasMaxLength(Adjustment.ReasonLength);
        card.Property(c => c.Checksum).HasMaxLength(Scorecard.ChecksumLength);
        card.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.ScorecardId);
        card.Navigation(c => c.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);

        // One card a person, store and month in each revision; and a person's own cards, newest first.
        card.HasIndex(c => new { c.StoreId, c.Month, c.EmployeeId, c.Revision }).IsUnique();
        card.HasIndex(c => new { c.EmployeeId, c.Month });
    }
}
