using AfterSalesKpi.Application.Indicators;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>One record behind a line.</summary>
/// <param name="At">When it counts; null where the reader may not know.</param>
/// <param name="Says">What it says, such as "逾期".</param>
/// <param name="Against">True when it pulls the value the wrong way.</param>
/// <param name="Person">Whose it is; null: nobody's.</param>
/// <param name="Store">Its store's name.</param>
/// <param name="Kind">What kind of record it is.</param>
/// <param name="Key">Its natural key; null where the reader may not know.</param>
/// <param name="Order">The work order behind it, if there is one that may be seen.</param>
/// <param name="OrderHref">Where that order is.</param>
/// <param name="Delay">How late it was completed and why, in words.</param>
public sealed record RecordRow(
    DateTime? At, string Says, bool Against, string? Person, string? Store, string Kind, string? Key, OrderGlance? Order, string? OrderHref, string? Delay)
{
    /// <summary>The time zone of its store.</summary>
    public string TimeZone { get; init; } = Domain.Shared.LocalTime.DefaultZone;
}
