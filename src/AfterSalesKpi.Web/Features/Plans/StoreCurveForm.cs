namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>The curve of one store in the form, as <c>70:0 90:100</c>.</summary>
public sealed class StoreCurveForm
{
    public int? Store { get; set; }

    public string? Points { get; set; }

    internal bool IsBlank => Store is null && string.IsNullOrWhiteSpace(Points);
}
