namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>One point of a curve in the form.</summary>
public sealed class PointForm
{
    public string? Value { get; set; }

    public string? Score { get; set; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(Score);
}
