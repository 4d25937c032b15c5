using System.Reflection;
using AfterSalesKpi.Data.Providers;
using Xunit.Sdk;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>
/// Runs a theory once on each database that is tested for real: <c>[SkippableTheory, EachDatabase]</c> with the provider as the first
/// parameter; further values of the attribute fill the parameters after it.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachDatabaseAttribute(params object[] values) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [[DatabaseProvider.Sqlite, .. values], [DatabaseProvider.PostgreSql, .. values]];
}
