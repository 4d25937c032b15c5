using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

/// <summary>Curves and gradings are values that say themselves in one line of text, and are kept as that.</summary>
internal static class PlanValues
{
    public static void IsCurve(this PropertyBuilder<ScoringCurve> property) =>
        property.HasConversion(curve => curve.ToString(), text => ScoringCurve.Parse(text)).HasMaxLength(ScoringCurve.TextLength);

    public static void IsGrading(this PropertyBuilder<Grading> property) =>
        property.HasConversion(grading => grading.ToString(), text => Grading.Parse(text)).HasMaxLength(Grading.TextLength);
}
