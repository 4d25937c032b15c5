namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>The figures of one person, or of the store itself, as somebody entered them on the page.</summary>
/// <param name="Employee">The person's number; null: the store's own.</param>
/// <param name="Numerator">What was counted, or the points; null: nothing.</param>
/// <param name="Denominator">Out of how many; null for points or for nothing.</param>
/// <param name="Note">What there is to say of them.</param>
/// <param name="Version">The version of the entry as it was seen; null: there was none.</param>
public sealed record OwnFigure(string? Employee, decimal? Numerator, decimal? Denominator, string? Note, int? Version)
{
    /// <summary>True when no figure stands there.</summary>
    public bool IsBlank => Numerator is null && Denominator is null;
}
