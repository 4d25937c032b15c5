namespace AfterSalesKpi.Domain.Indicators;

/// <summary>指标库: every built-in indicator, in the order of indicators.md.</summary>
public static class IndicatorCatalogue
{
    /// <summary>All of them: every class of BuiltIn/, found once.</summary>
    public static readonly IReadOnlyList<IIndicator> All =
    [
        .. typeof(IndicatorCatalogue).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IIndicator)) && t is { IsAbstract: false, IsInterface: false })
            .Select(t => (IIndicator)Activator.CreateInstance(t)!) // a class with a parameterless constructor, held by a test
            .OrderBy(i => i.Number),
    ];

    // Everything else tells of results.
    private static readonly HashSet<string> Processes =
    [
        "booking-response-time", "repair-waiting-time", "handling-time", "process-compliance", "labour-efficiency", "stock-accuracy",
        "follow-up-coverage", "follow-up-execution", "training-score", "teamwork",
    ];

    private static readonly Dictionary<string, IIndicator> ByKey = All.ToDictionary(i => i.Key);

    /// <summary>Whether an indicator tells of what people do or of what came of it.</summary>
    public static IndicatorNature NatureOf(string key) => Processes.Contains(key) ? IndicatorNature.Process : IndicatorNature.Result;

    /// <summary>The indicator of that key, or null.</summary>
    public static IIndicator? Find(string key) => ByKey.GetValueOrDefault(key);
}
