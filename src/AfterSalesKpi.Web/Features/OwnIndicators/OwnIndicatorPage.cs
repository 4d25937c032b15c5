using AfterSalesKpi.Application.Scorecards.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The form of an own indicator with what stands around it.</summary>
/// <param name="Row">As it is kept; null for a new one.</param>
/// <param name="Form">What is filled in.</param>
public sealed record OwnIndicatorPage(OwnIndicatorRow? Row, OwnIndicatorForm Form)
{
    /// <summary>True when what makes its figures can no longer change.</summary>
    public bool IsFixed => Row is { IsUsed: true };

    /// <summary>Where the form goes.</summary>
    public string Address => $"/indicators/own/{Row?.Indicator.Key ?? "new"}";

    /// <summary>The stores to try a question on.</summary>
    public IReadOnlyList<(string Code, string Name)> Stores { get; init; } = [];

    /// <summary>What it would count; null: nobody has asked yet.</summary>
    public PreviewModel? Preview { get; init; }
}
