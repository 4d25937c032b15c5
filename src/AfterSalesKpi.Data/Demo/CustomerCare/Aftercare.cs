using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Data.Demo.CustomerCare;

/// <summary>What follows a delivery: calls, answers, and now and then a complaint.</summary>
internal sealed class Aftercare(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(30);
    private readonly Calls calls = new(store);
    private readonly Invitations invitations = new(store);
    private int answers;
    private int complaints;
    private bool isOneOpen;

    /// <summary>Writes what the customer had to say about a delivered order, as far as it has happened.</summary>
    public void Follow(Course course)
    {
        var impression = new Impression(course, dice);
        var reached = calls.Make(course);
        Ask(course, impression, reached);
        if (dice.Chance(impression.Overall <= 2 ? 0.3 : impression.Overall == 3 ? 0.08 : 0.018)) Complain(course, dice.Minutes(60, 9000), false);
        else if (!isOneOpen && course.Delivered > store.Clock.Now.AddDays(-2)) Complain(course, TimeSpan.FromHours(2), true); // there is always one to look after
    }

    private void Ask(Course course, Impression impression, DateTime? reached)
    {
        var invitation = invitations.Send(course);
        var byPhone = reached is not null && dice.Chance(0.2);
        if (!byPhone && !dice.Chance(0.3)) return;
        var at = byPhone ? reached!.Value.AddMinutes(4) : course.Delivered!.Value + dice.Minutes(30, 4000); // asked before
        if (!store.Clock.Passed(at)) return;

        var response = new SurveyResponse(store.GroupId, store.Id, $"SV{++answers:000000}").Number();
        var channel = byPhone ? SurveyChannel.Phone : dice.Chance(0.75) ? SurveyChannel.Link : dice.Chance(0.5) ? SurveyChannel.Paper : dice.Chance(0.6) ? SurveyChannel.Manufacturer : SurveyChannel.Online;
        var comment = Comments.Of(impression.Overall, impression.Attitude, impression.Quality, impression.Speed, dice);
        response.Revise(course.Order.Id, store.Clock.Utc(at), impression.Answers(dice), comment, channel, byPhone ? course.Caller?.Id : null).Insist();
        response.Rate([.. Ratings(course, impression)]).Insist();
        store.Month.SurveyResponses.Add(response);
        if (channel is SurveyChannel.Link or SurveyChannel.Phone) invitation?.Answer(response.Id, response.At).Insist();
    }

    private IEnumerable<(int EmployeeId, int Rating)> Ratings(Course course, Impression impression)
    {
        if (dice.Chance(0.7)) yield return (course.Advisor.Id, impression.Advisor);
        if (course.Technician is { } technician && technician.Id != course.Advisor.Id && dice.Chance(0.6)) yield return (technician.Id, impression.Technician);
        if (course.Caller is { } caller && dice.Chance(0.15)) yield return (caller.Id, Math.Clamp((int)(5.1 + (0.4 * caller.Friendly) + (0.5 * dice.Bell())), 1, 5));
    }

    private void Complain(Course course, TimeSpan after, bool undecided)
    {
        var at = OpeningHours.NextOpen(course.Delivered!.Value + after); // asked before
        if (!store.Clock.Passed(at)) return;
        var decided = OpeningHours.NextOpen(at + dice.Minutes(600, 9000));
        var upheld = store.Clock.Passed(decided) && !undecided ? dice.Chance(0.6) : (bool?)null;
        isOneOpen |= upheld is null;
        var rework = course.Visit.Job is not null;
        var complaint = new Complaint(store.GroupId, store.Id, $"CP{++complaints:00000}");
        complaint.Revise(
            dice.Chance(0.92) ? course.Order.Id : null, Responsible(course, rework), dice.Chance(0.6) ? "门店" : dice.Chance(0.6) ? "厂家热线" : "网络平台",
            store.Clock.Utc(at), Comments.Grievance(course.Late, rework, dice), null, null).Insist();
        complaint.ComeFrom(course.Visit.Guest.CustomerId, null);
        complaint.Give(store.Roster.First(PositionKind.ServiceManager).Id, complaint.At.AddDays(2)).Insist();
        if (upheld is { } right) complaint.Decide(right, store.Clock.Utc(decided), Comments.Verdict(right, complaints), null, null).Insist();
        store.Month.Complaints.Add(complaint);
    }

    private int? Responsible(Course course, bool rework)
    {
        if (!dice.Chance(0.5)) return null;
        return rework && course.Technician is { } technician ? technician.Id : course.Advisor.Id;
    }
}
