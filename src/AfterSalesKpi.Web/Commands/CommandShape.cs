using System.Text.RegularExpressions;

namespace AfterSalesKpi.Web.Commands;

/// <summary>A command as it is typed, said once as people read it; what may be typed is read off that line.</summary>
/// <param name="Usage">Name, words and options: <c>month calculate yyyy-MM [--store CODE]</c>. What is in brackets may be left out.</param>
/// <param name="Says">What it does.</param>
/// <param name="Does">The command.</param>
internal sealed partial record CommandShape(string Usage, string Says, Type Does)
{
    /// <summary>The words in small letters at the beginning.</summary>
    public IReadOnlyList<string> Name { get; } = [.. Usage.Split(' ').TakeWhile(w => w.All(c => char.IsAsciiLetterLower(c) || c == '-') && !w.StartsWith('-'))];

    private int Words => Outside().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length - Name.Count;

    /// <summary>Reads what was typed; null with what is wrong with it.</summary>
    public CommandInput? Read(IReadOnlyList<string> typed, out string wrong)
    {
        var known = Option().Matches(Usage).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Success);
        var (words, options) = (new List<string>(), new Dictionary<string, string>());
        for (var i = Name.Count; i < typed.Count; i++)
        {
            if (!typed[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(typed[i]);
                continue;
            }

            var (name, given) = typed[i][2..].Split('=', 2) is [var n, var v] ? (n, v) : (typed[i][2..], null);
            if (!known.TryGetValue(name, out var hasValue)) return Wrong($"unknown option --{name}", out wrong);
            if (hasValue && given is null) given = i + 1 < typed.Count ? typed[++i] : null;
            if (hasValue && given is null) return Wrong($"--{name} needs a value", out wrong);
            options[name] = given ?? "";
        }

        if (words.Count != Words) return Wrong(words.Count < Words ? "something is missing" : $"'{words[Words]}' is too much", out wrong);
        var missing = Option().Matches(Bracketed().Replace(Usage, "")).Select(m => m.Groups["name"].Value).FirstOrDefault(o => !options.ContainsKey(o));
        if (missing is not null) return Wrong($"--{missing} is missing", out wrong);
        wrong = "";
        return new CommandInput(words, options);
    }

    private static CommandInput? Wrong(string what, out string wrong)
    {
        wrong = what;
        return null;
    }

    private string Outside() => Option().Replace(Bracketed().Replace(Usage, ""), "");

    [GeneratedRegex(@"--(?<name>[a-z-]+)(?: (?<value>[A-Z,]+))?")]
    private static partial Regex Option();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Bracketed();
}
