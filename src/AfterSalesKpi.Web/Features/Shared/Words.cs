using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>
/// Everything that people read, in their language. Words lie beside their feature as <c>Features/Orders/Words.zh-CN.resx</c> and
/// <c>Words.en.resx</c> and are asked for as <c>T["Orders.Title"]</c>; those of Features/Shared without a prefix (<c>T["Save"]</c>), the sentences
/// of error codes as <c>Problems.before-received</c>, the values of enums as <c>Terms.ServiceType.Repair</c>.
/// </summary>
public sealed class Words
{
    /// <summary>The languages, the default first.</summary>
    public static readonly IReadOnlyList<string> Cultures = ["zh-CN", "en"];

    private static readonly Dictionary<string, PositionKind> FirstNames = Domain.Organization.Position.BuiltIn(0).ToDictionary(p => p.Name, p => p.Kind);

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> byCulture =
        Cultures.ToFrozenDictionary(culture => culture, culture => Load(CultureInfo.GetCultureInfo(culture)));

    /// <summary>The words of a key in the present language, its placeholders filled; the key itself where there are none, so that it is seen.</summary>
    public string this[string key, params object?[] args]
    {
        get
        {
            var text = Find(key) ?? key;
            return args.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, [.. args.Select(Readable)]);
        }
    }

    /// <summary>The words of a key, or null.</summary>
    public string? Find(string key) => All(CultureInfo.CurrentUICulture.Name).GetValueOrDefault(key);

    /// <summary>A value of an enum.</summary>
    public string Of(Enum value) => this[$"Terms.{value.GetType().Name}.{value}"];

    /// <summary>A position: those that every group has in the reader's language while they bear their first names, others as the group calls them.</summary>
    public string Position(string name) => FirstNames.TryGetValue(name, out var kind) ? Of(kind) : name;

    /// <summary>The sentence of an expected error.</summary>
    public string Of(Problem problem) => this[$"Problems.{problem.Code}", problem.Args];

    /// <summary>Of two texts that a group wrote itself, the one in the reader's language.</summary>
    public string Pick(string chinese, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;

    /// <summary>Every word of a language by key.</summary>
    public IReadOnlyDictionary<string, string> All(string culture) =>
        byCulture.GetValueOrDefault(culture) ?? byCulture[Cultures[0]];

    private object? Readable(object? arg) => arg switch
    {
        Enum value => Of(value),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => LocalTime.FromUtc(at, LocalTime.Zone(LocalTime.DefaultZone)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => arg,
    };

    private static FrozenDictionary<string, string> Load(CultureInfo culture)
    {
        const string root = "AfterSalesKpi.Web.Features.";
        var words = new Dictionary<string, string>();
        var satellite = typeof(Words).Assembly.GetSatelliteAssembly(culture);
        foreach (var name in satellite.GetManifestResourceNames().Where(n => n.StartsWith(root, StringComparison.Ordinal)))
        {
            // AfterSalesKpi.Web.Features.Orders.Words.en.resources → Orders.
            var path = name[root.Length..^$".{culture.Name}.resources".Length];
            var prefix = path == "Shared.Words" ? "" : path.Replace("Shared.", "", StringComparison.Ordinal).Replace(".Words", "", StringComparison.Ordinal) + ".";
            using var reader = new ResourceReader(satellite.GetManifestResourceStream(name)!);
            foreach (DictionaryEntry entry in reader) words.Add(prefix + entry.Key, (string)entry.Value!);
        }

        return words.ToFrozenDictionary();
    }
}
