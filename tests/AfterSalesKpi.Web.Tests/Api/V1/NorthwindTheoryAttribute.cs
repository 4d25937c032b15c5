using Xunit.Abstractions;
using Xunit.Sdk;

namespace AfterSalesKpi.Web.Tests.Api.V1;

/// <summary>
/// A theory that is there only where the folder <c>shared/data/northwind</c> lies beside the project: it belongs to whoever checks the
/// project, not to the project itself.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("AfterSalesKpi.Web.Tests.Api.V1.NorthwindTheoryDiscoverer", "AfterSalesKpi.Web.Tests")]
public sealed class NorthwindTheoryAttribute : SkippableTheoryAttribute
{
    /// <summary>The folder, or null.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "AfterSalesKpi.sln"))) root = root.Parent;
        var folder = root?.Parent is null ? null : Path.Combine(root.Parent.FullName, "shared", "data", "northwind");
        return Directory.Exists(folder) ? folder : null;
    }
}

/// <summary>Finds no test where the folder is not.</summary>
public sealed class NorthwindTheoryDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        NorthwindTheoryAttribute.Folder is null ? [] : new SkippableTheoryDiscoverer(messages).Discover(discoveryOptions, testMethod, factAttribute);
}
