using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Domain.Indicators;

/// <summary>指标库: every indicator that a group has. Never changed, only made anew.</summary>
public sealed class IndicatorCatalogue
{
    /// <summary>Those of indicators.md, in its order: every class of BuiltIn/, found once.</summary>
    public static readonly IndicatorCatalogue BuiltIn = new(
    [
        .. typeof(IndicatorCatalogue).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IIndicator)) && t is { IsAbstract: false, IsInterface: false } && t != typeof(DefinedIndicator))
            .Select(t => (IIndicator)Activator.CreateInstance(t)!) // a class with a parameterless constructor, held by a test
            .OrderBy(i => i.Number),
    ]);

    // Every other built-in one tells of results.
    private static readonly HashSet<string> Processes =
    [
        "booking-response-time", "repair-waiting-time", "handling-time", "process-compliance", "labour-efficiency", "stock-accuracy",
        "follow-up-coverage", "follow-up-execution", "training-score", "teamwork",
    ];

    private readonly Dictionary<string, IIndicator> byKey;
    private readonly Dictionary<int, IIndicator> byNumber;

    private IndicatorCatalogue(IReadOnlyList<IIndicator> all)
    {
        All = all;
        byKey = all.ToDictionary(i => i.Key);
        byNumber = all.ToDictionary(i => i.Number);
    }

    /// <summary>All of them, in order of their numbers, those taken out of use as well: past months have them.</summary>
    public IReadOnlyList<IIndicator> All { get; }

    /// <summary>The group's own ones.</summary>
    public IEnumerable<DefinedIndicator> Own => All.OfType<DefinedIndicator>();

    /// <summary>Those that can be chosen.</summary>
    public IEnumerable<IIndicator> InUse => All.Where(i => i is not DefinedIndicator { Own.RetiredAt: not null });

    /// <summary>The built-in ones and a group's own.</summary>
    public static IndicatorCatalogue With(IEnumerable<OwnIndicator> own)
    {
        List<IIndicator> more = [.. own.OrderBy(o => o.Number).Select(o => new DefinedIndicator(o))];
        return more.Count == 0 ? BuiltIn : new IndicatorCatalogue([.. BuiltIn.All, .. more]);
    }

    /// <summary>Whether an indicator tells of what people do or of what came of it.</summary>
    public IndicatorNature NatureOf(string key) =>
        Find(key) is DefinedIndicator own ? own.Own.Nature : Processes.Contains(key) ? IndicatorNature.Process : IndicatorNature.Result;

    /// <summary>The indicator of that key, or null.</summary>
    public IIndicator? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The indicator of that number, or null.</summary>
    public IIndicator? Find(int number) => byNumber.GetValueOrDefault(number);
}
