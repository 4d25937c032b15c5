using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Tests.Indicators;

public sealed class IndicatorNatureTests
{
    [Theory]
    [InlineData("process-compliance", IndicatorNature.Process)]
    [InlineData("follow-up-execution", IndicatorNature.Process)]
    [InlineData("customer-satisfaction", IndicatorNature.Result)]
    [InlineData("rework-rate", IndicatorNature.Result)]
    public void What_people_do_is_told_apart_from_what_comes_of_it(string key, IndicatorNature nature) => Assert.Equal(nature, IndicatorCatalogue.BuiltIn.NatureOf(key));

    [Theory]
    [InlineData(PositionKind.ServiceAdvisor)]
    [InlineData(PositionKind.Technician)]
    [InlineData(PositionKind.PartsClerk)]
    [InlineData(PositionKind.CustomerCare)]
    [InlineData(PositionKind.ServiceManager)]
    public void Every_default_plan_has_both(PositionKind kind)
    {
        var natures = DefaultPlans.Items(kind).Select(i => IndicatorCatalogue.BuiltIn.NatureOf(i.Indicator)).ToHashSet();

        Assert.Equal(2, natures.Count);
    }
}
