using System.Text.Json;
using AfterSalesKpi.Application.Indicators;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>The words of <c>by=month,store,employee,serviceType</c>.</summary>
internal static class GroupingWords
{
    private static readonly Dictionary<string, MeasureGrouping> ByWord = Enum.GetValues<MeasureGrouping>()
        .Where(g => g != MeasureGrouping.None).ToDictionary(g => JsonNamingPolicy.CamelCase.ConvertName(g.ToString()), StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, for people.</summary>
    public static string All => string.Join(", ", ByWord.Keys);

    /// <summary>What is asked for; nothing named is one sum of everything, an unknown word is null.</summary>
    public static MeasureGrouping? Read(string? text)
    {
        var grouping = MeasureGrouping.None;
        foreach (var word in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ByWord.TryGetValue(word, out var one)) return null;
            grouping |= one;
        }

        return grouping;
    }
}
