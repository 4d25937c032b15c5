using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Application.Scorecards.Reopening;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

/// <summary>A store with a month of orders that is over, its people with accounts, and the use cases of a month's life on one clock.</summary>
internal sealed class MonthShop : IAsyncDisposable
{
    public static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    private MonthShop(KpiDbContext db) => Db = db;

    public KpiDbContext Db { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(TestData.Noon.AddDays(20)));

    public required Store Store { get; init; }

    public required Employee Technician { get; init; }

    public required Employee Advisor { get; init; }

    public required UserAccount TechnicianAccount { get; init; }

    public required UserAccount ManagerAccount { get; init; }

    public required UserAccount HrAccount { get; init; }

    public required UserAccount SecondHrAccount { get; init; }

    public Signatory Self => Sign(TechnicianAccount);

    public Signatory Manager => Sign(ManagerAccount);

    public Signatory Hr => Sign(HrAccount);

    public Signatory SecondHr => Sign(SecondHrAccount);

    public static async Task<MonthShop> Make(TestDatabases databases, DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext(AccessScope.Nothing);
        await TestData.CreateGroup(db);
        await Calculation.AddDefaultPlans(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var manager = await TestData.CreateEmployee(db, store, PositionKind.ServiceManager);
        for (var i = 0; i < 12; i++) await TestData.CreateOrder(db, store, null, advisor, technician);
        var shop = new MonthShop(db)
        {
            Store = store, Technician = technician, Advisor = advisor,
            TechnicianAccount = await TestData.CreateAccount(db, store, Role.Technician, technician),
            ManagerAccount = await TestData.CreateAccount(db, store, Role.ServiceManager, manager),
            HrAccount = await TestData.CreateAccount(db, store, Role.HumanResources),
            SecondHrAccount = await TestData.CreateAccount(db, store, Role.HumanResources),
        };
        db.ChangeTracker.Clear();
        await shop.Calculate();
        return shop;
    }

    public GiveAdjustment Give => new(Db, Telling, new ProposePoints(Db), new StaffOfMonth(Db), Clock);

    public DecideAdjustment DecideVeto => new(Db, Telling, Clock);

    public AttachEvidence Attach => new(Db, Clock);

    public AskReopening Ask => new(Db, Telling, Clock);

    public DecideReopening DecideReopening => new(Db, Telling, Clock);

    public FileAppeal File => new(Db, Telling, new AppealSettings(), Clock);

    public AnswerAppeal Answer => new(Db, Telling, new AppealSettings(), Clock);

    public DecideAppeal DecideAppeal => new(Db, Telling, Clock);

    public EscalateAppeals Escalate => new(Db, Telling, Clock);

    private Notify Telling => new(Db, new Outbox(Db, Clock), (_, content, _) => new NoticeLetter(content.Key, content.Words), Clock);

    /// <summary>Calculates the month if it is marked, as the job does, or for the first time.</summary>
    public async Task Calculate()
    {
        Db.ChangeTracker.Clear();
        if (!await Db.AppraisalMonths.AnyAsync(m => m.StoreId == Store.Id && m.Month == Month)) Db.Add(new MonthToCalculate(Db.Scope.GroupId, Store.Id, Month));
        await Db.SaveChangesAsync();
        Assert.Empty((await Calculation.IfMarked(Db, Clock, Store.Id, Month)).Problems);
        Db.ChangeTracker.Clear();
    }

    public async Task Publish()
    {
        Db.ChangeTracker.Clear();
        Assert.Empty((await new PublishMonth(Db, Clock).Run(Store.Id, Month, "hr", default)).Problems);
        Db.ChangeTracker.Clear();
    }

    public async Task Lock()
    {
        Db.ChangeTracker.Clear();
        Assert.Empty((await new LockMonth(Db, Clock).Run(Store.Id, Month, "hr", default)).Problems);
        Db.ChangeTracker.Clear();
    }

    /// <summary>The technician's card: the newest, the one the technician sees, or a revision.</summary>
    public async Task<ScorecardStory> Card(bool own = false, int? revision = null)
    {
        Db.ChangeTracker.Clear();
        var story = await new ScorecardStoryQuery(Db, new ScorecardQuery(Db)).Find(Month, Technician.Id, own, default, revision);
        Assert.NotNull(story);
        return story;
    }

    public AdjustmentEntry Entry(int? points, string reason = "客户表扬") => new() { FormId = Guid.NewGuid(), EmployeeId = Technician.Id, PointsHundredths = points, Reason = reason };

    public AppealEntry Wrong(string text = "工单不是我做的") => new(Month, Guid.NewGuid(), text) { Indicator = "own-on-time-rate", Record = "WO-1", Address = "/work-orders/WO-1" };

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private static Signatory Sign(UserAccount account) => new(account.Id, account.EmployeeId, account.DisplayName);
}
