using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Tests.Records.Workshop;

public sealed class ServiceProcessTests
{
    private static readonly DateTime March = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly ProcessStep Wash = new("wash", "洗车", "Wash", StepRole.Advisor, [ServiceType.Maintenance], [ServiceType.Repair]);

    [Fact]
    public void Orders_are_counted_by_the_process_that_held_when_they_were_delivered()
    {
        var versions = new[] { ServiceProcess.From(1, March, [Wash]).Value!, ServiceProcess.From(1, March.AddMonths(1), []).Value! };
        Assert.Same(ServiceProcess.DefaultSteps, ServiceProcess.InForce(versions, March.AddSeconds(-1)));
        Assert.Equal([Wash], ServiceProcess.InForce(versions, March));
        Assert.Empty(ServiceProcess.InForce(versions, March.AddMonths(2)));
        Assert.Empty(ServiceProcess.InForce(versions, null));
    }

    [Fact]
    public void Each_step_has_a_code_of_its_own_and_both_names()
    {
        var outcome = ServiceProcess.From(1, March, [Wash, Wash with { NameEn = "" }, Wash with { Code = "Not Kebab" }]);
        Assert.Equal([("steps[1].code", "duplicate"), ("steps[1].nameEn", "required"), ("steps[2].code", "invalid-code")], outcome.Problems.Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void What_holds_is_never_said_anew_and_a_plan_is()
    {
        var process = ServiceProcess.From(1, March, [Wash]).Value!;

        Assert.True(process.Replan(March.AddDays(1), [], March.AddSeconds(-1)).Succeeded);
        Assert.Equal((March.AddDays(1), 0), (process.HoldsFrom, process.Steps.Count));
        Assert.Equal("process-holds", Assert.Single(process.Replan(March.AddDays(9), [Wash], March.AddDays(1)).Problems).Code);
        Assert.Empty(process.Steps);
    }

    [Fact]
    public void A_step_keeps_its_newest_name_when_it_is_retired()
    {
        var versions = new[] { ServiceProcess.From(1, March.AddMonths(1), []).Value!, ServiceProcess.From(1, March, [Wash]).Value! };

        Assert.Equal("洗车", ServiceProcess.Known(versions)["wash"].NameZh);
        Assert.Equal("环车检查", ServiceProcess.Known(versions)[ServiceSteps.WalkRound].NameZh);
    }

    [Fact]
    public void The_default_process_requires_what_indicators_say()
    {
        string[] Required(ServiceType type) => [.. ServiceProcess.DefaultSteps.Where(s => s.Required.Contains(type)).Select(s => s.Code)];
        Assert.Equal(ServiceSteps.All, Required(ServiceType.Warranty));
        Assert.Equal(ServiceSteps.All.Except([ServiceSteps.Diagnosis]), Required(ServiceType.Maintenance));
        Assert.Empty(Required(ServiceType.Internal));
    }
}
