using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Tests.Architecture;

public sealed class RoomTests
{
    private static readonly System.Reflection.Assembly[] Projects = [typeof(IRecords).Assembly, typeof(KpiDbContext).Assembly, typeof(FoundGroup).Assembly];

    [Fact]
    public void Every_room_knows_only_rooms_before_it() =>
        None.Of(Rooms.Violations(Projects.SelectMany(p => p.GetTypes())));

    [Fact]
    public void All_of_Domain_stands_in_a_room() =>
        Assert.All(typeof(IRecords).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("AfterSalesKpi", StringComparison.Ordinal) == true), t => Assert.NotNull(Rooms.PlaceOf(t)));

    [Theory]
    [InlineData(typeof(Domain.Records.CounterExamples.KnowsByField))]
    [InlineData(typeof(Domain.Records.CounterExamples.KnowsByParameter))]
    [InlineData(typeof(Domain.Records.CounterExamples.KnowsInsideAMethod))]
    [InlineData(typeof(Domain.Records.CounterExamples.KnowsAsGenericArgument))]
    [InlineData(typeof(Application.Indicators.CounterExamples.KnowsAnotherUseCase))]
    public void A_room_that_knows_a_later_one_is_seen(Type counterExample)
    {
        // Closures and iterators are types of their own inside the example.
        var types = new[] { counterExample }.Concat(counterExample.GetNestedTypes(System.Reflection.BindingFlags.NonPublic));
        Assert.NotEmpty(Rooms.Violations(types));
    }

    [Fact]
    public void Knowing_an_earlier_room_is_no_violation() => Assert.Empty(Rooms.Violations([typeof(Scorecard)]));

    [Fact]
    public void Domain_uses_no_package() =>
        Assert.All(typeof(IRecords).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Fact]
    public void Application_knows_neither_http_nor_the_job_server()
    {
        string[] forbidden = ["Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Hangfire", "AfterSalesKpi.Web"];
        Assert.DoesNotContain(
            typeof(FoundGroup).Assembly.GetReferencedAssemblies(), a => forbidden.Any(f => a.Name!.StartsWith(f, StringComparison.Ordinal))); // assemblies have names
    }
}
