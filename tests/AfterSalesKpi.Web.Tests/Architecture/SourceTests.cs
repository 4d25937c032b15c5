using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>What holds for every hand-written file, so that each can be read at one sitting and found by its name.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 250;
    private const int MostLinesOfAController = 150;

    public static TheoryData<string> Projects => ["src/AfterSalesKpi.Domain", "src/AfterSalesKpi.Data", "src/AfterSalesKpi.Application", "src/AfterSalesKpi.Web"];

    [Theory, MemberData(nameof(Projects))]
    public void No_file_is_longer_than_can_be_read_at_one_sitting(string project) => Assert.All(
        Files(project), f => Assert.InRange(File.ReadLines(f).Count(), 0, f.EndsWith("Controller.cs", StringComparison.Ordinal) ? MostLinesOfAController : MostLines));

    [Theory, MemberData(nameof(Projects))]
    public void No_type_is_named_for_what_it_is_not(string project) =>
        Assert.All(Files(project).SelectMany(f => TypeName().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)), name => Assert.DoesNotMatch(EmptyWord(), name));

    [Theory]
    [InlineData("public sealed class OrderManager", "OrderManager")]
    [InlineData("internal record OrderDto(", "OrderDto")]
    [InlineData("public abstract class ControllerBase", "ControllerBase")]
    public void Such_a_name_would_be_seen(string source, string name)
    {
        Assert.Equal(name, TypeName().Match(source).Groups[1].Value);
        Assert.Matches(EmptyWord(), name);
    }

    private static List<string> Files(string project)
    {
        var folder = Path.Combine(Root(), project);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
        ];
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..")); // a file lies in a folder

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?([A-Z]\w+)")]
    private static partial Regex TypeName();

    [GeneratedRegex("(?:Manager|Helper|Util|Utils|Base|Dto|Impl)$")]
    private static partial Regex EmptyWord();
}
