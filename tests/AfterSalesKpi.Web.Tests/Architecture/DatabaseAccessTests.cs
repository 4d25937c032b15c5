using System.Reflection;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>The two ways around the query filters, leaving them out and writing SQL, stand where they are looked at.</summary>
public sealed class DatabaseAccessTests
{
    private static readonly Assembly[] Projects = [typeof(KpiDbContext).Assembly, typeof(FoundGroup).Assembly, typeof(Program).Assembly];

    [Fact]
    public void All_filters_are_left_out_only_in_Data() =>
        None.Of(WhoLeavesOutAllFilters(Projects.SelectMany(p => p.GetTypes())));

    [Fact]
    public void Sql_is_written_only_among_the_providers() =>
        None.Of(WhoWritesSql(Projects.SelectMany(p => p.GetTypes())));

    [Fact]
    public void Who_does_either_elsewhere_is_seen()
    {
        Assert.NotEmpty(WhoLeavesOutAllFilters([typeof(CounterExamples.LeavesOutAllFilters)]));
        Assert.NotEmpty(WhoWritesSql([typeof(CounterExamples.WritesSql)]));
        Assert.NotEmpty(WhoWritesSql([typeof(CounterExamples.OpensTheConnection)]));
        Assert.Empty(WhoLeavesOutAllFilters([typeof(CounterExamples.LeavesOutOneFilter)]));
    }

    private static List<string> WhoLeavesOutAllFilters(IEnumerable<Type> types) => Who(
        types,
        "AfterSalesKpi.Data",
        m => m.DeclaringType == typeof(EntityFrameworkQueryableExtensions) && m.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && m.GetParameters().Length == 1);

    private static List<string> WhoWritesSql(IEnumerable<Type> types) => Who(
        types,
        "AfterSalesKpi.Data.Providers",
        m => (m.DeclaringType == typeof(RelationalQueryableExtensions) && m.Name.StartsWith("FromSql", StringComparison.Ordinal))
            || (m.DeclaringType == typeof(RelationalDatabaseFacadeExtensions)
                && (m.Name.StartsWith("ExecuteSql", StringComparison.Ordinal) || m.Name.StartsWith("SqlQuery", StringComparison.Ordinal)
                    || m.Name is nameof(RelationalDatabaseFacadeExtensions.GetDbConnection)))
            || (typeof(System.Data.Common.DbConnection).IsAssignableFrom(m.DeclaringType) && m.Name == nameof(System.Data.Common.DbConnection.CreateCommand)));

    private static List<string> Who(IEnumerable<Type> types, string allowed, Predicate<MethodBase> does) =>
    [
        .. from type in types
           where !(type.Namespace + ".").StartsWith(allowed + ".", StringComparison.Ordinal)
           from call in CodeReferences.CallsIn(type)
           where does(call)
           select $"{type.FullName} calls {call.Name}",
    ];
}
