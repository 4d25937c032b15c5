using System.Text.RegularExpressions;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>How deep a statement nests CASE.</summary>
internal static partial class CaseDepth
{
    public static int Of(string sql)
    {
        var (depth, deepest) = (0, 0);
        foreach (Match word in Words().Matches(sql))
        {
            depth += word.Value == "CASE" ? 1 : -1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    [GeneratedRegex(@"\b(CASE|END)\b")]
    private static partial Regex Words();
}
