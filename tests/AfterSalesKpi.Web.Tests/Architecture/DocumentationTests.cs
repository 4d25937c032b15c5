using System.Reflection;
using System.Xml.Linq;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>Whatever Domain and Application offer says what it means.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Offered = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(IRecords))]
    [InlineData(typeof(FoundGroup))]
    public void Every_public_type_and_property_and_method_is_documented(Type ofAssembly)
    {
        var assembly = ofAssembly.Assembly;
        var said = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Select(m => Plain(m.Attribute("name")!.Value.Split('(')[0])).ToHashSet(); // the compiler names every member
        Assert.Contains($"T:{ofAssembly.FullName}", said);

        var ours = assembly.GetExportedTypes().Where(t => t.Namespace?.StartsWith("AfterSalesKpi", StringComparison.Ordinal) == true);
        None.Of(ours.SelectMany(Names).Except(said));
    }

    private static IEnumerable<string> Names(Type type)
    {
        var name = Plain(type.FullName!.Replace('+', '.')); // exported types have names
        yield return $"T:{name}";
        if (type.IsEnum)
        {
            foreach (var word in Enum.GetNames(type)) yield return $"F:{name}.{word}";
            yield break;
        }

        // What a record says in the documentation of its parameters, and what the compiler adds to it, is said there; a delegate likewise.
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        if (isRecord || type.IsAssignableTo(typeof(Delegate))) yield break;
        foreach (var property in type.GetProperties(Offered).Where(p => p.GetIndexParameters().Length == 0)) yield return $"P:{name}.{property.Name}";
        foreach (var method in type.GetMethods(Offered).Where(m => !m.IsSpecialName && m.GetBaseDefinition() == m)) yield return $"M:{name}.{method.Name}";
    }

    /// <summary>Without the number of type parameters.</summary>
    private static string Plain(string name) => System.Text.RegularExpressions.Regex.Replace(name, "`+[0-9]+", "");
}
