using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Data.Demo.CustomerCare;

/// <summary>What a visit was like for the customer, on scales of 1 to 5: the people, the repair, the wait, and luck.</summary>
internal sealed class Impression
{
    public Impression(Course course, Dice dice)
    {
        var waited = (course.Started - course.Received)?.TotalHours ?? 0;
        var late = course.Late ? 1.0 : 0;
        var again = course.Visit.Job is null ? 0 : 1.0;
        var mood = 0.3 * dice.Bell();
        Attitude = Answer(4.62 + mood + (0.16 * course.Advisor.Friendly) - (0.2 * late), dice);
        Quality = Answer(4.6 + mood + (0.17 * (course.Technician?.Careful ?? 0)) - (1.0 * again), dice);
        Speed = Answer(4.55 + mood + (0.12 * course.Advisor.Punctual) - (0.9 * late) - (0.08 * Math.Min(waited, 8)), dice);
        var all = 4.52 + mood + (0.12 * course.Advisor.Friendly) + (0.1 * (course.Technician?.Careful ?? 0)) - (0.55 * late) - (0.9 * again);
        Overall = Answer(all, dice);
        Recommend = Math.Clamp((int)((2 * all) + (0.95 * dice.Bell()) + 0.68), 0, 10);
        Advisor = Answer(4.6 + mood + (0.2 * course.Advisor.Friendly), dice);
        Technician = Answer(4.6 + mood + (0.2 * (course.Technician?.Careful ?? 0)) - (0.6 * again), dice);
    }

    public int Overall { get; }

    public int Attitude { get; }

    public int Quality { get; }

    public int Speed { get; }

    public int Recommend { get; }

    /// <summary>What the customer says of the advisor.</summary>
    public int Advisor { get; }

    /// <summary>What the customer says of the technician.</summary>
    public int Technician { get; }

    /// <summary>The answers given; now and then a question is left out.</summary>
    public SurveyAnswers Answers(Dice dice)
    {
        int? Given(int answer) => dice.Chance(0.97) ? answer : null;
        return new SurveyAnswers(Given(Overall), Given(Attitude), Given(Quality), Given(Speed), Given(Recommend));
    }

    private static int Answer(double feeling, Dice dice) => Math.Clamp((int)(feeling + (0.5 * dice.Bell()) + 0.5), 1, 5);
}
