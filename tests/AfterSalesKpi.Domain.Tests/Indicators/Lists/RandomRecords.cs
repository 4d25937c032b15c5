using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>
/// Records at random, the same for the same seed: few customers and few moments, so that visits, calls and deliveries meet, tie and
/// fall on the very ends of windows, months and years.
/// </summary>
public sealed class RandomRecords
{
    private static readonly DateTime Start = At("2025-09-30 15:59:59"); // the last second of a month in Shanghai
    private static readonly int[] Seconds = [-1, 0, 1];
    private readonly Random random;
    private readonly TestRecords records = new();
    private readonly List<Customer> customers;
    private readonly List<WorkOrder> orders = [];

    private RandomRecords(int seed, int size)
    {
        random = new Random(seed);
        records.OpenStore("S10", "Europe/Berlin");
        records.OpenStore("S02", "Asia/Urumqi");
        customers =
        [
            records.Customer,
            records.Meet("C2", referredBy: "老张"),
            records.Meet("C3", phone: null),
            records.Meet("C4", noCallsSince: Moment()),
            records.Meet("C5", referredBy: "4S店门口", noCallsSince: Moment()),
        ];
        for (var i = 0; i < size; i++) orders.Add(Order());
        for (var i = 0; i < size; i++) Care();
        for (var i = 0; i < size; i++) Parts(i);
        for (var i = 0; i < size / 2; i++) Staff();
    }

    public static RecordLists Make(int seed, int size = 60) => new RandomRecords(seed, size).records.Lists;

    private WorkOrder Order()
    {
        var (received, store) = (Moment(), records.Lists.Stores[random.Next(3)]);
        DateTime After(DateTime at, int mostDays) => at.AddDays(random.Next(mostDays)).AddSeconds(random.Next(3));
        var (started, completed) = (After(received, 2), After(received, 2));
        var (done, out_) = (completed > started ? completed : started, Chance(75));
        var original = Chance(25) && orders.Count > 0 ? Pick(orders) : null;
        return records.Order(
            o => o with
            {
                AdvisorId = Pick([Advisor, OtherAdvisor]),
                TechnicianId = Chance(10) ? null : Pick([Technician, OtherTechnician]),
                ServiceType = (ServiceType)random.Next(1, 7),
                BookedAt = Chance(50) ? received.AddDays(-2) : null,
                ConfirmedAt = Chance(50) ? received.AddDays(-1).AddSeconds(random.Next(5000)) : null,
                ReceivedAt = received,
                StartedAt = Chance(80) ? started : null,
                PromisedAt = Chance(80) ? After(received, 4) : null,
                CompletedAt = out_ || Chance(40) ? done : null,
                DeliveredAt = out_ ? After(done, 3) : null,
                CancelledAt = !out_ && Chance(30) ? After(done, 2) : null,
                ReworkOfId = original is not null && Chance(80) ? original.Id : null,
                ReworkOfNumber = original?.Number,
                ReworkCause = original is not null && Chance(50) ? (ReworkCause)random.Next(1, 6) : null,
                FollowUpAssigneeId = Chance(50) ? Pick([Agent, OtherAgent]) : null,
                Steps = Chance(20) ? null : [.. ServiceSteps.All.Where(_ => Chance(60))],
                InspectedAt = out_ && Chance(60) ? After(done, 2) : null,
                LateCause = Chance(40) ? (LateCause)random.Next(1, 8) : null,
                Pauses = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Stop(received))],
                Promises = Chance(20) ? [new LaterPromise(After(received, 3), After(received, 6), Chance(70))] : [],
                Voided = Chance(5),
            },
            Pick(customers),
            store,
            // Some numbers are greater as text and smaller as numbers.
            $"WO-{orders.Count + 8}");
    }

    private void Care()
    {
        var order = Pick(orders);
        if (Chance(60)) records.AddJob(order, Pick([Technician, OtherTechnician]), random.Next(0, 5000), Chance(20) ? null : random.Next(0, 5000));
        var around = order.DeliveredAt ?? Moment();
        if (Chance(80)) records.Call(order, around.AddDays(random.Next(-1, 5)).AddSeconds(Pick(Seconds)), (FollowUpOutcome)random.Next(1, 5), Pick([Agent, OtherAgent]), voided: Chance(5));
        if (order.DeliveredAt is not null && Chance(40)) records.Invite(order, around.AddDays(random.Next(3)), Chance(40) ? random.Next(0, 31 * 86_400) : null);
        var answers = new SurveyAnswers(Answer(5, 1), Answer(5, 1), Answer(5, 1), Answer(5, 1), Answer(10, 0));
        if (Chance(30)) records.Rate(order, (Technician, random.Next(1, 6)), (Advisor, random.Next(1, 6)));
        else if (Chance(50)) records.Answer(order, answers, Moment(), voided: Chance(5));
        if (!Chance(30)) return;
        var (complained, decided) = (Moment(), Chance(50));
        records.Complain(Chance(70) ? order : null, complained, Chance(70) ? true : null, decided ? complained.AddDays(random.Next(9)) : null, Chance(50) ? Technician : null, Chance(5));
    }

    private void Parts(int day)
    {
        records.EndDay(DateOnly.FromDateTime(Start).AddDays(day * 5), random.Next(-500, 90_000), Chance(10) ? 0 : random.NextInt64(50_000_000_000));
        var quantity = random.Next(1, 4);
        records.Request(quantity, random.Next(0, quantity + 1), Moment(), Chance(70) ? Pick(orders) : null, Chance(5));
        records.CountStock(random.Next(0, 3), random.Next(0, 3), Moment(), Pick([Clerk, Agent]), Chance(5));
    }

    private void Staff()
    {
        records.Examine(random.Next(0, 101), 101, (TrainingStatus)random.Next(1, 4), Moment(), Pick([Technician, Advisor]), Chance(5));
        records.Review(Pick([Technician, Advisor]), Pick([Technician, Advisor, Clerk]), random.Next(0, 101), Moment(), Chance(5));
    }

    private Pause Stop(DateTime received)
    {
        var from = received.AddMinutes(random.Next(-60, 2000));
        return new Pause(from, Chance(10) ? null : from.AddMinutes(random.Next(1500)), (PauseReason)random.Next(1, 9));
    }

    private int? Answer(int most, int least) => Chance(70) ? random.Next(least, most + 1) : null;

    private DateTime Moment() => Start.AddDays(random.Next(300)).AddSeconds(Pick(Seconds));

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
