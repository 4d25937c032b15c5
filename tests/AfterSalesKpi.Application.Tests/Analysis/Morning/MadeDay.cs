using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Application.Tests.Analysis.Morning;

/// <summary>
/// A store on Wednesday 15 July. A came and went yesterday, on time; B came yesterday and waits for parts, late; C is completed and not
/// settled since the 12th; D is settled since the 6th and not fetched; E came yesterday evening to put A right; H came and went today.
/// I to L were delivered on the 12th, for calls. One more is cancelled, one voided, one another store's.
/// </summary>
internal sealed class MadeDay : IAsyncDisposable
{
    private Employee advisor = null!; // made first
    private Employee technician = null!;

    public required KpiDbContext Db { get; init; }

    public required Store Store { get; init; }

    public required UserAccount Person { get; init; }

    public long LowAnswer { get; private set; }

    /// <summary>A moment of July by the store's clock.</summary>
    public static DateTime At(int day, int hour) => new DateTime(2026, 7, day, hour, 0, 0, DateTimeKind.Utc).AddHours(-8);

    public static async Task<MadeDay> Make(TestDatabases databases, DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var day = new MadeDay { Db = db, Store = store, Person = await TestData.CreateAccount(db, store) };
        await day.Orders();
        await day.Feedback();
        await day.Parts();
        await TestData.CreateActionItem(db, store, day.Person, dueAt: TestData.Noon);
        var overdue = await TestData.CreateActionItem(db, store, day.Person);
        TestData.Sound(overdue.Finish(day.Person.Id, TestData.Noon, null));
        await db.SaveChangesAsync();
        var late = new Domain.Records.ActionItems.ActionItem(store.GroupId, store.Id, Guid.NewGuid(), day.Person.Id, At(14, 9));
        TestData.Sound(late.Describe("昨天该做的", null, day.Person.Id, At(14, 18)));
        db.Add(late);
        await db.SaveChangesAsync();
        return day;
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private async Task Orders()
    {
        advisor = await TestData.CreateEmployee(Db, Store);
        technician = await TestData.CreateEmployee(Db, Store, PositionKind.Technician);
        var vehicle = await TestData.CreateVehicle(Db);
        var a = await Order("A", At(14, 9), At(14, 12), completed: At(14, 11), delivered: At(14, 15), vehicle: vehicle);
        await Order("B", At(14, 10), At(14, 16), pause: new Pause(At(14, 11), null, PauseReason.WaitingParts), hours: 1);
        await Order("C", At(11, 11), At(12, 12), completed: At(12, 10), hours: 5);
        await Order("D", At(5, 9), At(6, 12), completed: At(6, 10), settled: At(6, 11));
        await Order("E", At(14, 18), At(15, 15), hours: 2, reworkOf: a.Id, vehicle: vehicle);
        await Order("H", At(15, 8), At(15, 11), completed: At(15, 10), delivered: At(15, 11));
        await Order("cancelled", At(14, 9), At(14, 12), cancelled: At(14, 10));
        await Order("voided", At(14, 9), At(14, 12), voided: true);
        await TestData.CreateOrder(Db, await TestData.CreateStore(Db), f => f with { ReceivedAt = At(14, 9), StartedAt = null, CompletedAt = null, DeliveredAt = null }, advisor);
        await Order("I", At(12, 9), At(12, 18), completed: At(12, 11), delivered: At(12, 18));
        var j = await Order("J", At(12, 9), At(12, 18), completed: At(12, 11), delivered: At(12, 19));
        await Call(j, At(13, 10), FollowUpOutcome.Reached);
        await Order("K", At(12, 9), At(12, 18), completed: At(12, 11), delivered: At(12, 18), phone: null);
        await Order("L", At(12, 8), At(12, 18), completed: At(12, 9), delivered: At(12, 10));
    }

    private async Task<WorkOrder> Order(
        string number, DateTime received, DateTime promised, DateTime? completed = null, DateTime? settled = null, DateTime? delivered = null, DateTime? cancelled = null,
        Pause? pause = null, int hours = 0, long? reworkOf = null, Vehicle? vehicle = null, bool voided = false, string? phone = "13800138000")
    {
        var order = await TestData.CreateOrder(
            Db, Store,
            f => f with
            {
                ReceivedAt = received, StartedAt = received, PromisedAt = promised, CompletedAt = completed, SettledAt = settled ?? delivered, DeliveredAt = delivered,
                CancelledAt = cancelled, Pauses = pause is null ? [] : [pause], ReworkOfId = reworkOf, Voided = voided,
            },
            advisor, technician, await TestData.CreateCustomer(Db, phone: phone), vehicle, number);
        if (hours > 0)
        {
            order.SetJobs([new WorkOrderJob(order, technician.Id, "作业", null, hours * 3600, null)]);
            await Db.SaveChangesAsync();
        }

        return order;
    }

    private async Task Call(WorkOrder order, DateTime at, FollowUpOutcome outcome)
    {
        var call = new FollowUp(Store.GroupId, Store.Id, TestData.NewCode("F-"));
        TestData.Sound(call.Revise(order.Id, advisor.Id, at, outcome, null, null, null));
        Db.Add(call);
        await Db.SaveChangesAsync();
    }

    private async Task Feedback()
    {
        var a = Db.WorkOrders.Single(o => o.StoreId == Store.Id && o.Number == "A");
        LowAnswer = (await Answer(a, At(14, 20), 2, false)).Id;
        await Answer(a, At(14, 20), 4, false);
        await Answer(a, At(14, 21), 1, true);
        await Complaint(At(14, 17), null);
        await Complaint(At(10, 17), true);
    }

    private async Task<SurveyResponse> Answer(WorkOrder order, DateTime at, int overall, bool voided)
    {
        var answer = new SurveyResponse(Store.GroupId, Store.Id, TestData.NewCode("R-"));
        TestData.Sound(answer.Revise(order.Id, at, new SurveyAnswers(overall, null, null, null, null), null, null, null, voided));
        Db.Add(answer);
        await Db.SaveChangesAsync();
        return answer;
    }

    private async Task Complaint(DateTime at, bool? upheld)
    {
        var complaint = new Complaint(Store.GroupId, Store.Id, TestData.NewCode("K-"));
        TestData.Sound(complaint.Revise(null, null, null, at, "声音大", upheld, upheld is null ? null : at));
        Db.Add(complaint);
        await Db.SaveChangesAsync();
    }

    private async Task Parts()
    {
        var part = await TestData.CreatePart(Db, Store);
        foreach (var (at, filled, voided) in new[] { (At(14, 9), 2, false), (At(14, 10), 2, false), (At(14, 11), 1, false), (At(14, 12), 0, true), (At(13, 12), 0, false) })
        {
            var request = new PartRequest(Store.GroupId, Store.Id, TestData.NewCode("Q-"));
            TestData.Sound(request.Revise(part.Id, 2, filled, at, null, voided));
            Db.Add(request);
        }

        await Db.SaveChangesAsync();
    }
}
