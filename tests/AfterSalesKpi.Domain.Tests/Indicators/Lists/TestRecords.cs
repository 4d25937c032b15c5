using System.Globalization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>Makes records for indicators to count, with numbers as a database would have given them; what a test does not say is plain.</summary>
public sealed class TestRecords
{
    public const int Group = 1;
    public const int Advisor = 11;
    public const int OtherAdvisor = 12;
    public const int Technician = 21;
    public const int OtherTechnician = 22;
    public const int Clerk = 31;
    public const int Agent = 41;
    public const int OtherAgent = 42;

    public static readonly IReadOnlyList<int> Everybody = [Advisor, OtherAdvisor, Technician, OtherTechnician, Clerk, Agent, OtherAgent];

    /// <summary>Long enough to hold every row.</summary>
    public static readonly Period Always = new(At("2000-01-01 00:00:00"), At("2100-01-01 00:00:00"));

    private long lastId;

    public TestRecords()
    {
        Store = OpenStore("S01");
        Customer = Meet("C1");
        Lists.Vehicles.Add(Numbered(new Vehicle(Group, "VIN-1"), 1));
        var part = Numbered(new Part(Group, Store.Id, "P-1"), 1);
        part.Describe("机油滤芯", "A", 3_500);
        Lists.Parts.Add(part);
    }

    public RecordLists Lists { get; } = new();

    /// <summary>The store where everything happens that does not say where.</summary>
    public Store Store { get; }

    /// <summary>Whose orders are all that do not say whose; has a phone.</summary>
    public Customer Customer { get; }

    /// <summary>An instant in UTC.</summary>
    public static DateTime At(string utc) =>
        DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>Rows as employee, numerator, denominator, in order of time.</summary>
    public List<(int? Who, long Numerator, long Denominator)> Count<T>(Period? period = null)
        where T : IIndicator, new() => [.. Rows<T>(period).Select(r => (r.EmployeeId, r.Numerator, r.Denominator))];

    public List<MeasureRow> Rows<T>(Period? period = null)
        where T : IIndicator, new() => [.. InlineQueries.In(new T().Rows(Lists, period ?? Always)).AsEnumerable().OrderBy(r => r.At).ThenBy(r => r.RecordId).ThenBy(r => r.Denominator)];

    public Store OpenStore(string code, string zone = LocalTime.DefaultZone)
    {
        var store = Numbered(new Store(Group, code, code), Lists.Stores.Count + 1);
        Sound(store.Describe(code, null, zone));
        Lists.Stores.Add(store);
        return store;
    }

    public Customer Meet(string code, string? phone = "13800138000", string? referredBy = null, DateTime? noCallsSince = null)
    {
        var customer = Numbered(new Customer(Group, code));
        customer.Describe(code, phone, referredBy, noCallsSince);
        Lists.Customers.Add(customer);
        return customer;
    }

    /// <summary>A repair received 2026-07-01 01:00 UTC and nothing more, unless the test says so.</summary>
    public WorkOrder Order(Func<WorkOrderFacts, WorkOrderFacts>? but = null, Customer? customer = null, Store? store = null, string? number = null)
    {
        var order = Numbered(new WorkOrder(Group, (store ?? Store).Id, number ?? $"WO-{Lists.Orders.Count + 1}"));
        var plain = new WorkOrderFacts
        {
            CustomerId = (customer ?? Customer).Id,
            VehicleId = 1,
            AdvisorId = Advisor,
            TechnicianId = Technician,
            ServiceType = ServiceType.Repair,
            ReceivedAt = At("2026-07-01 01:00:00"),
        };
        Sound(order.Revise(but?.Invoke(plain) ?? plain));
        Lists.Orders.Add(order);
        return order;
    }

    /// <summary>An order delivered then; received a day before.</summary>
    public WorkOrder Delivered(
        DateTime at, Func<WorkOrderFacts, WorkOrderFacts>? but = null, Customer? customer = null, Store? store = null, string? number = null) =>
        Order(
            o =>
            {
                var delivered = o with { ReceivedAt = at.AddDays(-1), CompletedAt = at.AddHours(-1), DeliveredAt = at };
                return but?.Invoke(delivered) ?? delivered;
            },
            customer,
            store,
            number);

    public void AddJob(WorkOrder order, int technicianId, long standardSeconds, long? actualSeconds) =>
        order.SetJobs([.. order.Jobs, Numbered(new WorkOrderJob(order, technicianId, null, null, standardSeconds, actualSeconds))]);

    public SurveyResponse Answer(WorkOrder order, SurveyAnswers answers, DateTime? at = null, bool voided = false)
    {
        var response = Numbered(new SurveyResponse(Group, order.StoreId, $"A-{Lists.Responses.Count + 1:0000}"));
        Sound(response.Revise(order.Id, at ?? At("2026-07-05 02:00:00"), answers, null, null, null, voided));
        Lists.Responses.Add(response);
        return response;
    }

    public SurveyResponse Rate(WorkOrder order, params (int EmployeeId, int Rating)[] ratings)
    {
        var response = Answer(order, new SurveyAnswers(null, null, null, null, null));
        Sound(response.Rate(ratings));
        foreach (var rating in response.EmployeeRatings) Numbered(rating);
        return response;
    }

    /// <summary>Asks the customer about an order, on a visit of its own; answered so many seconds later, or never.</summary>
    public SurveyInvitation Invite(WorkOrder order, DateTime madeAt, int? answeredAfter = null)
    {
        var visit = new DateOnly(2026, 1, 1).AddDays(Lists.Invitations.Count);
        var invitation = Numbered(new SurveyInvitation(order, visit, madeAt));
        if (answeredAfter is { } seconds)
        {
            // In time it is taken, too late it is refused, and then the invitation has expired.
            invitation.Answer(Answer(order, new SurveyAnswers(5, null, null, null, null), madeAt.AddSeconds(seconds)).Id, madeAt.AddSeconds(seconds));
        }

        Lists.Invitations.Add(invitation);
        return invitation;
    }

    public FollowUp Call(WorkOrder order, DateTime at, FollowUpOutcome outcome, int agentId = Agent, string? reference = null, bool voided = false)
    {
        var call = Numbered(new FollowUp(Group, order.StoreId, reference ?? $"F-{Lists.FollowUps.Count + 1:0000}"));
        Sound(call.Revise(order.Id, agentId, at, outcome, null, null, null, voided));
        Lists.FollowUps.Add(call);
        return call;
    }

    public Complaint Complain(WorkOrder? order, DateTime at, bool? upheld, DateTime? decidedAt = null, int? responsibleId = null, bool voided = false)
    {
        var complaint = Numbered(new Complaint(Group, order?.StoreId ?? Store.Id, $"K-{Lists.Complaints.Count + 1:0000}"));
        Sound(complaint.Revise(order?.Id, responsibleId, null, at, null, upheld, decidedAt, voided));
        Lists.Complaints.Add(complaint);
        return complaint;
    }

    public void Request(int quantity, int filledAtOnce, DateTime at, WorkOrder? order = null, bool voided = false)
    {
        var request = Numbered(new PartRequest(Group, Store.Id, $"Q-{Lists.PartRequests.Count + 1:0000}"));
        Sound(request.Revise(1, quantity, filledAtOnce, at, order?.Id, voided));
        Lists.PartRequests.Add(request);
    }

    public void CountStock(int book, int counted, DateTime at, int countedById = Clerk, bool voided = false)
    {
        var count = Numbered(new StockCount(Group, Store.Id, $"I-{Lists.StockCounts.Count + 1:0000}"));
        Sound(count.Revise(1, book, counted, countedById, at, voided));
        Lists.StockCounts.Add(count);
    }

    public void EndDay(DateOnly on, long issuedFen, long heldFen)
    {
        var at = StockLedger.LastSecond(on, LocalTime.Zone(Store.TimeZone));
        Lists.StockDays.Add(Numbered(new StockDay(Group, Store.Id, on, at, issuedFen, heldFen)));
    }

    public void Examine(decimal score, decimal full, TrainingStatus status, DateTime at, int employeeId = Technician, bool voided = false)
    {
        var result = Numbered(new TrainingResult(Group, Store.Id, $"T-{Lists.TrainingResults.Count + 1:0000}"));
        Sound(result.Revise(Store.Id, employeeId, "Brakes", at, score, full, status, voided));
        Lists.TrainingResults.Add(result);
    }

    public void Review(int employeeId, int reviewerId, int points, DateTime at, bool voided = false)
    {
        var review = Numbered(new PeerReview(Group, Store.Id, $"P-{Lists.PeerReviews.Count + 1:0000}"));
        Sound(review.Revise(Store.Id, employeeId, reviewerId, at, points, voided));
        Lists.PeerReviews.Add(review);
    }

    /// <summary>A record with the number a database would have given it.</summary>
    public T Numbered<T>(T record, int? id = null)
        where T : class
    {
        var property = typeof(T).GetProperty("Id") ?? throw new ArgumentException("Has no number.", nameof(record));
        property.SetValue(record, property.PropertyType == typeof(int) ? id ?? (int)++lastId : (object)(id ?? ++lastId));
        return record;
    }

    private static void Sound(Outcome outcome) => Assert.Empty(outcome.Problems);
}
