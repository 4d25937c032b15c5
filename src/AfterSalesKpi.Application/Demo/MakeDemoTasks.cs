using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>What the demo's people have to do, and what they have been told: some of it overdue, some done. A group without accounts has nobody to give it to.</summary>
internal sealed class MakeDemoTasks(KpiDbContext db)
{
    private const int LowDays = 30;
    private const int Told = 2;

    private static readonly (string Title, string? Details, Role To, int Days, bool Done)[] Tasks =
    [
        ("联系客户说明配件到货时间", "客户上午来电催问，请在下班前回电。", Role.ServiceAdvisor, 0, false),
        ("核对本周未结算工单", null, Role.ServiceAdvisor, 1, false),
        ("回访低分客户并记录处理结果", "先听客户说完，再说明处理办法。", Role.CustomerCare, 0, false),
        ("补齐明天预约车辆的配件", "对照明天的预约清单备料。", Role.PartsClerk, 1, false),
        ("检查二号举升机并报修", null, Role.Technician, -1, false),
        ("准备周一晨会数据", "上周准时率、返修率、待交车。", Role.ServiceManager, 2, false),
        ("整理休息区意见簿", null, Role.CustomerCare, -2, true),
    ];

    /// <summary>Adds them to every store that has accounts and nothing to do yet.</summary>
    public async Task Run(DateTime until, CancellationToken ct)
    {
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.GroupId, s.Code, s.TimeZone }).ToListAsync(ct);
        var accounts = await db.Users.AsNoTracking().Where(u => u.GroupId == db.Scope.GroupId && u.StoreId != null).OrderBy(u => u.Id)
            .Select(u => new { u.Id, u.Role, u.DisplayName, StoreId = u.StoreId!.Value }).ToListAsync(ct); // asked for
        foreach (var store in stores)
        {
            var people = accounts.Where(a => a.StoreId == store.Id).ToList();
            var giver = people.Find(a => a.Role == Role.ServiceManager);
            if (giver is null || await db.ActionItems.AnyAsync(i => i.StoreId == store.Id, ct)) continue;
            var given = new List<(ActionItem Item, string From)>();
            for (var n = 0; n < Tasks.Length; n++)
            {
                var task = Tasks[n];
                var to = people.Find(a => a.Role == task.To) ?? giver;
                var evening = LocalTime.StartOfDay(LocalTime.DayOf(until, LocalTime.Zone(store.TimeZone)).AddDays(task.Days), LocalTime.Zone(store.TimeZone)).AddHours(17);
                var item = new ActionItem(store.GroupId, store.Id, new Guid(store.Id, (short)n, 0, 0, 0, 0, 0, 0, 0, 0, 1), giver.Id, until.AddDays(-3).AddHours(n));
                Insist(item.Describe(task.Title, task.Details, to.Id, evening < until && task.Days == 0 ? evening.AddDays(1) : evening));
                if (task.Done) Insist(item.Finish(to.Id, until.AddDays(-2), "已整理并回复。"));
                db.Add(item);
                given.Add((item, giver.DisplayName));
            }

            await db.SaveChangesAsync(ct);
            foreach (var (item, from) in given.Where(g => g.Item.DoneAt is null))
            {
                var content = new NoticeContent(NoticeKind.TaskGiven, $"task:{item.Id}", store.Id, $"/todo/{item.Id}", "Todo.Notice", from, item.Title, item.DueAt);
                if (item.AssigneeId != item.GivenById) db.Add(new Notice(store.GroupId, item.AssigneeId, content, item.GivenAt));
            }

            await Tell(store.Id, store.GroupId, store.Code, giver.Id, until, ct);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>What the manager is told of: low answers and complaints not decided yet; and to everybody, that the last month is published.</summary>
    private async Task Tell(int storeId, int groupId, string code, int managerId, DateTime until, CancellationToken ct)
    {
        var since = until.AddDays(-LowDays);
        var low = await (
            from r in db.SurveyResponses
            join o in db.WorkOrders on r.WorkOrderId equals o.Id
            where r.StoreId == storeId && r.At >= since && r.LowestRating <= SurveyResponse.Low && !r.Voided
            orderby r.At descending, r.Id
            select new { r.Id, r.At, o.Number, Lowest = r.LowestRating!.Value }).Take(Told).ToListAsync(ct); // asked for
        foreach (var answer in low)
        {
            Add(managerId, new NoticeContent(NoticeKind.LowAnswer, $"low-answer:{answer.Id}", storeId, $"/surveys/{answer.Id}", "Surveys.Notice.LowAnswer", answer.Number, answer.Lowest), answer.At);
        }

        var complaints = await db.Complaints.Where(c => c.StoreId == storeId && c.Upheld == null && !c.Voided).OrderByDescending(c => c.At).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Reference, c.At, c.DueAt }).Take(Told).ToListAsync(ct);
        foreach (var c in complaints)
        {
            var link = $"/complaints/{c.Reference}?store={Uri.EscapeDataString(code)}";
            Add(managerId, new NoticeContent(NoticeKind.Complaint, $"complaint:{c.Id}", storeId, link, "Complaints.Notice.Opened", c.Reference, c.DueAt ?? c.At), c.At);
        }

        if (await db.AppraisalMonths.Where(m => m.StoreId == storeId && m.State == MonthState.Published).OrderByDescending(m => m.Month).Select(m => (StoreMonth?)m.Month).FirstOrDefaultAsync(ct) is not { } month) return;
        var scored = await db.Users.Where(u => u.GroupId == groupId && u.StoreId == storeId && db.Scorecards.Any(c => c.EmployeeId == u.EmployeeId && c.Month == month)).Select(u => u.Id).ToListAsync(ct);
        var published = new NoticeContent(NoticeKind.ScorePublished, $"score-published:{storeId}:{month}:demo", storeId, $"/scores/me?month={month}", "Scores.Notice.Published", month);
        foreach (var account in scored) Add(account, published, until.AddHours(-20));

        void Add(int account, NoticeContent content, DateTime at) => db.Add(new Notice(groupId, account, content, at));
    }

    private static void Insist(Outcome outcome)
    {
        if (!outcome.Succeeded) throw new InvalidOperationException($"The demo's tasks: {string.Join(", ", outcome.Problems)}");
    }
}
