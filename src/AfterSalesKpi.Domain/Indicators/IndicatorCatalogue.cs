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

    private static readonly Dictionary<string, IIndicator> ByKey = All.ToDictionary(i => i.Key);

    /// <summary>The indicator of that key, or null.</summary>
    public static IIndicator? Find(string key) => ByKey.GetValueOrDefault(key);
}
