using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Domain.Tests.Records.CustomerCare;

public sealed class ComplaintTests
{
    private static readonly DateTime At = new(2026, 7, 15, 7, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Nobody_decides_about_a_complaint_charged_to_themselves()
    {
        var complaint = Complained();
        Assert.Equal("own-complaint", Assert.Single(complaint.Decide(false, At.AddDays(1), "理由", 5, 5).Problems).Code);
        Assert.Null(complaint.Upheld);
        Assert.True(complaint.Decide(true, At.AddDays(1), " 理由 ", 5, 6).Succeeded);
        Assert.Equal((true, At.AddDays(1), "理由"), (complaint.Upheld, complaint.DecidedAt, complaint.DecisionReason));
    }

    [Fact]
    public void A_decision_has_a_reason() => Assert.Equal("decisionReason", Assert.Single(Complained().Decide(true, At, " ", null, null).Problems).Field);

    [Fact]
    public void What_is_not_decided_in_time_is_overdue()
    {
        var complaint = Complained();
        Assert.Equal((ComplaintStatus.Open, ComplaintStatus.Overdue), (complaint.StatusAt(At.AddDays(2)), complaint.StatusAt(At.AddDays(2).AddSeconds(1))));
        complaint.Decide(false, At.AddDays(3), "理由", null, null);
        Assert.Equal(ComplaintStatus.Decided, complaint.StatusAt(At.AddDays(4)));
        complaint.Void();
        Assert.Equal(ComplaintStatus.Voided, complaint.StatusAt(At));
    }

    private static Complaint Complained()
    {
        var complaint = new Complaint(1, 1, "CP1");
        complaint.Revise(null, null, null, At, "等太久", null, null);
        complaint.Give(null, At.AddDays(2));
        return complaint;
    }
}
