using System.Text.RegularExpressions;

namespace AfterSalesKpi.Web.Tests.Features.Shared;

public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_is_shown_is_in_the_list_that_the_build_takes_them_from()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "AfterSalesKpi.sln"))) root = Path.GetDirectoryName(root)!;
        var web = Path.Combine(root, "src", "AfterSalesKpi.Web");
        var listed = File.ReadAllLines(Path.Combine(web, "assets", "icons.txt")).ToHashSet();
        var views = Directory.EnumerateFiles(Path.Combine(web, "Features"), "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText);
        var navigation = File.ReadAllText(Path.Combine(web, "Features", "Shared", "Navigation.cs"));

        var shown = views.SelectMany(v => InView().Matches(v)).Concat(InNavigation().Matches(navigation)).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.True(shown.Count > 15, $"only {shown.Count} found");
        Assert.Empty(shown.Except(listed));
    }

    [GeneratedRegex("""<(?:icon name|empty-state icon)="([a-z0-9-]+)"|<empty-state[^>]* icon="([a-z0-9-]+)" """)]
    private static partial Regex InView();

    [GeneratedRegex("""new\("([a-z0-9-]+)", "\w+",""")]
    private static partial Regex InNavigation();
}
