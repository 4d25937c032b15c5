using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>One grade of the form.</summary>
public sealed class GradeForm
{
    public string? Grade { get; set; }

    public string? Score { get; set; }

    public string? Coefficient { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Grade) && string.IsNullOrWhiteSpace(Score) && string.IsNullOrWhiteSpace(Coefficient);

    internal static GradeForm From(GradeBand band) => new()
    {
        Grade = band.Grade, Score = PlanText.Number(band.FromHundredths / 100m), Coefficient = PlanText.Number(band.CoefficientTenThousandths / 10_000m),
    };
}
