namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Codes of what happened to a line that was not scored from its own data. A line that was bears none.</summary>
public static class LineNotes
{
    /// <summary>No data; its weight went to the other lines.</summary>
    public const string RedistributedNoData = "redistributed-no-data";

    /// <summary>The sample was below the minimum; its weight went to the other lines.</summary>
    public const string RedistributedSmallSample = "redistributed-small-sample";

    /// <summary>No data would have scored 0, but there was nothing to be done; its weight went to the other lines.</summary>
    public const string RedistributedNoDuty = "redistributed-no-duty";

    /// <summary>No data; scored 100.</summary>
    public const string FullNoData = "full-no-data";

    /// <summary>The sample was below the minimum; scored 100.</summary>
    public const string FullSmallSample = "full-small-sample";

    /// <summary>No data although there was a duty; scored 0.</summary>
    public const string ZeroNoData = "zero-no-data";

    /// <summary>The sample was below the minimum; scored 0.</summary>
    public const string ZeroSmallSample = "zero-small-sample";

    /// <summary>No data; the last score within three months holds.</summary>
    public const string PreviousNoData = "previous-no-data";

    /// <summary>The sample was below the minimum; the last score within three months holds.</summary>
    public const string PreviousSmallSample = "previous-small-sample";

    /// <summary>Longest code.</summary>
    public const int Length = 32;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        RedistributedNoData, RedistributedSmallSample, RedistributedNoDuty, FullNoData, FullSmallSample, ZeroNoData, ZeroSmallSample,
        PreviousNoData, PreviousSmallSample,
    ];
}
