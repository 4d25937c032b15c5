using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Surveys;

public sealed class SurveyInvitationTests
{
    private static readonly DateTime Made = new(2026, 7, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_is_open_for_thirty_days_their_end_included()
    {
        var invitation = Invitation();
        Assert.True(invitation.IsOpen(Made.AddDays(30)));
        Assert.False(invitation.IsOpen(Made.AddDays(30).AddSeconds(1)));
    }

    [Fact]
    public void An_answer_can_be_corrected_for_a_day_from_the_first_one_on()
    {
        var invitation = Invitation();
        Assert.True(invitation.Answer(7, Made.AddDays(2)).Succeeded);
        Assert.True(invitation.Answer(7, Made.AddDays(2.9)).Succeeded);

        Assert.Equal(Made.AddDays(2), invitation.AnsweredAt);
        Assert.True(invitation.IsOpen(Made.AddDays(3)));
        Assert.Equal(new Problem("", "survey-closed"), Assert.Single(invitation.Answer(7, Made.AddDays(3).AddSeconds(1)).Problems));
    }

    [Fact]
    public void Whoever_answers_in_the_last_hour_has_the_whole_day_to_correct_it()
    {
        var invitation = Invitation();
        invitation.Answer(7, Made.AddDays(30));
        Assert.True(invitation.IsOpen(Made.AddDays(31)));
    }

    private static SurveyInvitation Invitation() => new(new WorkOrder(1, 1, "WO-1"), new DateOnly(2026, 7, 1), Made);
}
