namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What makes the figures of an own indicator. Once it is used it never changes, or past months would silently mean something else.</summary>
/// <param name="Kind">Where the figures come from.</param>
/// <param name="Unit">What its values are measured in.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Question">What is asked of the records; null where figures are entered.</param>
public sealed record OwnDefinition(OwnKind Kind, IndicatorUnit Unit, Direction Direction, RecordQuestion? Question)
{
    private static readonly Scale Hundredth = new(1, 100); // points are kept in hundredths

    /// <summary>The units that its values can be measured in, the usual one first; none while the question is incomplete.</summary>
    public IReadOnlyList<IndicatorUnit> Units => Kind switch
    {
        OwnKind.ByHandShare => [IndicatorUnit.Percent],
        OwnKind.ByHandPoints => [IndicatorUnit.Points],
        _ => [.. Question?.Units.Select(u => u.Unit) ?? []],
    };

    /// <summary>What makes values of the sums.</summary>
    public Scale Scale => Kind switch
    {
        OwnKind.ByHandShare => Scale.Percent,
        OwnKind.ByHandPoints => Hundredth,
        _ => Question?.Units.Where(u => u.Unit == Unit).Select(u => (Scale?)u.Scale).FirstOrDefault() ?? Scale.One,
    };
}
