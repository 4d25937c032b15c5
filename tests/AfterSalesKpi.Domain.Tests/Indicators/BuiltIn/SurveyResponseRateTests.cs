using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class SurveyResponseRateTests
{
    private const int Day = 86_400;
    private static readonly DateTime Delivered = At("2026-07-03 08:00:00");

    private readonly TestRecords records = new();

    [Fact]
    public void An_answered_invitation_counts_for_the_advisor_when_it_is_answered()
    {
        var invitation = records.Invite(records.Delivered(Delivered), Delivered, 2 * Day);
        var row = Assert.Single(records.Rows<SurveyResponseRate>());
        Assert.Equal(
            (Advisor, 1, 1, Delivered.AddDays(2), RecordType.SurveyInvitation, invitation.Id),
            (row.EmployeeId, row.Numerator, row.Denominator, row.At, row.RecordType, row.RecordId));
    }

    [Fact]
    public void One_that_nobody_answers_in_time_counts_when_it_expires()
    {
        records.Invite(records.Delivered(Delivered), Delivered);
        records.Invite(records.Delivered(Delivered), Delivered, (30 * Day) + 1);
        Assert.Equal([(0, Delivered.AddDays(30)), (0, Delivered.AddDays(30))], records.Rows<SurveyResponseRate>().Select(r => ((int)r.Numerator, r.At)));
        Assert.Empty(records.Rows<SurveyResponseRate>(Always with { Until = Delivered.AddDays(30) }));
    }

    [Fact]
    public void Orders_that_count_nowhere_are_asked_about_in_vain()
    {
        records.Invite(records.Delivered(Delivered, o => o with { ServiceType = ServiceType.Internal }), Delivered, Day);
        records.Invite(records.Delivered(Delivered, o => o with { Voided = true }), Delivered);
        Assert.Empty(records.Count<SurveyResponseRate>());
    }
}
