using System.Net;
using System.Text.RegularExpressions;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

/// <summary>The fields of a page's forms with what stands in them, as a browser would send them.</summary>
internal static partial class FormOfPage
{
    public static Dictionary<string, string> Read(string html)
    {
        Dictionary<string, string> fields = [];
        foreach (Match input in Input().Matches(html))
        {
            if (Attribute(input.Value, "name") is { } name && name.StartsWith("Form.", StringComparison.Ordinal)) fields[name] = Attribute(input.Value, "value") ?? "";
        }

        foreach (Match select in Select().Matches(html))
        {
            if (Attribute(select.Groups[1].Value, "name") is not { } name) continue;
            var options = Option().Matches(select.Groups[2].Value).Select(o => o.Groups[1].Value).ToList();
            fields[name] = Attribute(options.Find(o => o.Contains("selected", StringComparison.Ordinal)) ?? options[0], "value") ?? "";
        }

        return fields;
    }

    public static (string, string)[] With(this Dictionary<string, string> fields, params (string Name, string Value)[] changed)
    {
        foreach (var (name, value) in changed) fields[name] = value;
        return [.. fields.Select(f => (f.Key, f.Value))];
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"""\s{name}="([^"]*)""", RegexOptions.CultureInvariant) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<select([^>]*)>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option([^>]*)>")]
    private static partial Regex Option();
}
