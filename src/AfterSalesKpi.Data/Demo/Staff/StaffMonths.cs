using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Data.Demo.Staff;

/// <summary>Once a month everybody sits an exam and is reviewed by some of the colleagues.</summary>
internal sealed class StaffMonths(StoreToFill store)
{
    private static readonly Dictionary<PositionKind, string[]> Courses = new()
    {
        [PositionKind.ServiceManager] = ["门店运营管理", "客诉处理", "安全生产管理"],
        [PositionKind.ServiceAdvisor] = ["接待流程与话术", "保险与理赔知识", "新车型产品知识"],
        [PositionKind.Technician] = ["发动机故障诊断", "新能源高压安全", "底盘与制动", "空调系统检修"],
        [PositionKind.PartsClerk] = ["库存管理实务", "配件编码与订货"],
        [PositionKind.CustomerCare] = ["回访沟通技巧", "客诉处理"],
    };

    private readonly Dice dice = store.Dice.For(40);
    private int results;
    private int reviews;

    /// <summary>Exams on the 12th in the afternoon, reviews from the 20th on.</summary>
    public void Begin(DateOnly day)
    {
        if (day.Day == 12) Examine(day);
        if (day.Day is >= 20 and <= 25) Review(day);
    }

    private void Examine(DateOnly day)
    {
        var at = OpeningHours.Closing(day).AddMinutes(-90);
        if (!store.Clock.Passed(at)) return;
        foreach (var person in store.Roster.All.Where(p => p.Employed(day)))
        {
            var status = dice.Chance(0.94) ? TrainingStatus.Taken : dice.Chance(0.6) ? TrainingStatus.Excused : TrainingStatus.Absent;
            var score = status == TrainingStatus.Taken ? Math.Clamp(86 + (5 * person.Careful) + (5 * dice.Bell()), 35, 100) : 0;
            var result = new TrainingResult(store.GroupId, store.Id, $"{store.Store.Code}-T{++results:00000}");
            result.Revise(
                store.Id, person.Id, Courses[person.Kind][day.Month % Courses[person.Kind].Length], store.Clock.Utc(at), (int)(score * 2) / 2m, 100, status).Insist();
            store.Month.TrainingResults.Add(result);
        }
    }

    /// <summary>A sixth of the staff submits today: four colleagues each, some a word about themselves, which does not count.</summary>
    private void Review(DateOnly day)
    {
        IReadOnlyList<Person> staff = [.. store.Roster.All.Where(p => p.Employed(day))];
        for (var i = day.Day - 20; i < staff.Count; i += 6)
        {
            var reviewer = staff[i];
            for (var step = 1; step <= 4; step++) Review(reviewer, staff[(i + (step * 3) + day.Month) % staff.Count], day, step);
            if (dice.Chance(0.05)) Review(reviewer, reviewer, day, 5);
        }
    }

    private void Review(Person reviewer, Person colleague, DateOnly day, int minute)
    {
        if (reviewer == colleague && minute < 5) return;
        var at = OpeningHours.Opening(day).AddMinutes(dice.Between(0, 500)).AddSeconds(minute);
        if (!store.Clock.Passed(at)) return;
        var points = reviewer == colleague ? 98 : Math.Clamp((int)(86 + (4 * colleague.Friendly) + (3 * reviewer.Friendly) + (4 * dice.Bell())), 40, 100);
        var review = new PeerReview(store.GroupId, store.Id, $"{store.Store.Code}-R{++reviews:000000}");
        review.Revise(store.Id, colleague.Id, reviewer.Id, store.Clock.Utc(at), points).Insist();
        store.Month.PeerReviews.Add(review);
    }
}
