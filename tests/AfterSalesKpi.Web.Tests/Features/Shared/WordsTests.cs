using System.Globalization;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Tests.Features.Shared;

public sealed partial class WordsTests
{
    private readonly Words words = new();

    [Fact]
    public void Both_languages_have_the_same_words_with_the_same_placeholders()
    {
        var chinese = words.All("zh-CN");
        var english = words.All("en");

        Assert.Empty(chinese.Keys.Except(english.Keys));
        Assert.Empty(english.Keys.Except(chinese.Keys));
        Assert.All(chinese.Keys, key => Assert.True(Placeholders(chinese[key]).SetEquals(Placeholders(english[key])), key));
    }

    [Fact]
    public void No_words_are_empty_and_English_is_written_in_English()
    {
        Assert.All(words.All("zh-CN").Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        // What is quoted is the name of something that is Chinese in every language, such as a sheet of the workbook.
        Assert.All(words.All("en"), word => Assert.DoesNotMatch(Chinese(), Quoted().Replace(word.Value, "")));
    }

    [Fact]
    public void Every_word_that_the_program_asks_for_is_there()
    {
        var asked = Sources("src/AfterSalesKpi.Web", "*.cshtml", "*.cs")
            .SelectMany(file => Asked().Matches(file.Text).Select(m => (file.Path, Key: m.Groups[1].Value)))
            .ToList();

        Assert.True(asked.Count > 60, $"only {asked.Count} found");
        Assert.Empty(asked.Where(a => !words.All("en").ContainsKey(a.Key)).Select(a => $"{a.Key} in {a.Path}"));
    }

    [Fact]
    public void Every_expected_error_has_its_sentence()
    {
        var codes = Sources("src", "*.cs")
            .SelectMany(file => Code().Matches(file.Text).Select(m => (file.Path, Code: m.Groups[1].Value + m.Groups[2].Value)))
            .ToList();

        Assert.True(codes.Count > 20, $"only {codes.Count} found");
        Assert.Empty(codes.Where(c => !words.All("en").ContainsKey($"Problems.{c.Code}")).Select(c => $"{c.Code} in {c.Path}").Distinct());
    }

    [Fact]
    public void A_value_of_an_enum_that_has_words_has_them_whole()
    {
        var told = words.All("en").Keys.Where(k => k.StartsWith("Terms.", StringComparison.Ordinal)).Select(k => k.Split('.')[1]).ToHashSet();
        var enums = typeof(Role).Assembly.GetExportedTypes().Where(t => t.IsEnum && told.Contains(t.Name)).ToList();

        Assert.True(enums.Count >= 10, $"only {enums.Count} found");
        Assert.All(enums.SelectMany(t => Enum.GetValues(t).Cast<Enum>()), value => Assert.NotNull(words.Find($"Terms.{value.GetType().Name}.{value}")));
    }

    [Fact]
    public void Words_follow_the_language_of_the_reader_and_take_values()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal("1–50 of 1234", words["Pages.Rows", 1, 50, 1234]);
        Assert.Equal("This must be from 1 to 5.", words.Of(new Problem("overall", "out-of-range", 1, 5)));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Equal("售后经理", words.Of(Role.ServiceManager));
        Assert.Equal("No.Such.Word", words["No.Such.Word"]);
    }

    private static HashSet<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).ToHashSet();

    private static IEnumerable<(string Path, string Text)> Sources(string folder, params string[] patterns)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "AfterSalesKpi.sln"))) root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The sources are not here.");
        return patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("node_modules", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(root, path), Comment().Replace(File.ReadAllText(path), "")));
    }

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("""\{\d[^}]*\}""")]
    private static partial Regex Placeholder();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    // T["Orders.Title"] in views, words["Orders.Title"] in code; keys that are put together ($"…") are seen by the tests of what they show.
    [GeneratedRegex("""\b(?:T|words)\["([^"{]+)"[,\]]""")]
    private static partial Regex Asked();

    // Problem("field", "code" …), Refused("field", "code" …) and their like; and Refuse(wrong, "field", "code" …), Refuse(wrong, "code" …).
    [GeneratedRegex("""\b(?:Problem|Refused|Wrong|new|ModelState\.Add)\("[\w.]*",\s*"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"|\bRefuse\((?!bool)[^;]*?"([a-z][a-z0-9-]*)"(?:,[^;"]*)?\);""")]
    private static partial Regex Code();
}
