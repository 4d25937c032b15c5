using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class TeamworkTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Points_count_for_the_person_reviewed_and_a_self_review_does_not()
    {
        records.Review(Technician, OtherTechnician, 80, At("2026-07-03 08:00:00"));
        records.Review(Technician, Technician, 100, At("2026-07-03 08:00:01"));
        records.Review(Technician, Advisor, 100, At("2026-07-03 08:00:02"), voided: true);
        Assert.Equal([(Technician, 80, 1)], records.Count<Teamwork>());
    }
}
