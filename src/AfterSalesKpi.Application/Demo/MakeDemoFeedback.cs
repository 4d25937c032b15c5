using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>What the demo's managers did about low answers (those of the last days are still open), and what others wrote elsewhere.</summary>
internal sealed class MakeDemoFeedback(KpiDbContext db)
{
    private const int ReviewsOfAStore = 24;

    private static readonly string[] Notes =
        ["已致电客户致歉，约回店免费复检。", "已与客户沟通，说明配件等待原因，客户表示理解。", "已安排返工并赠送一次洗车，客户满意。", "已向客户解释收费项目，并退还多收部分。", "已提醒服务顾问，交车前逐项说明。"];

    private static readonly (int Stars, string Text)[] Reviews =
    [
        (50, "服务很好，技师专业，下次还来。"), (45, "整体不错，等待时间略长。"), (40, "环境干净，顾问讲得清楚。"), (50, "预约到店不用等，效率高。"), (30, "价格偏高，其他还可以。"),
        (20, "等了半天没人通知进度。"), (50, "老客户了，一直放心。"), (10, "同一个问题修了两次。"),
    ];

    /// <summary>Adds both; a group without accounts has nobody who could have done anything.</summary>
    public async Task Run(DateTime until, CancellationToken ct)
    {
        foreach (var store in await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.GroupId }).ToListAsync(ct))
        {
            if (await db.OutsideReviews.AnyAsync(r => r.StoreId == store.Id, ct)) continue;
            await Act(store.GroupId, store.Id, until, ct);
            var reviews = Enumerable.Range(0, ReviewsOfAStore).Select(n => Review(store.GroupId, store.Id, n, until)).ToList();
            await db.BulkInsertAsync(reviews, ct, BulkAudit.AllAsOne);
        }
    }

    private async Task Act(int groupId, int storeId, DateTime until, CancellationToken ct)
    {
        var account = await db.Users.Where(u => u.GroupId == groupId).OrderByDescending(u => u.StoreId == storeId).ThenByDescending(u => u.Role).ThenBy(u => u.Id)
            .Select(u => (int?)u.Id).FirstOrDefaultAsync(ct);
        if (account is null) return;
        var old = until.AddDays(-3);
        var low = await db.SurveyResponses.AsNoTracking().Where(r => r.StoreId == storeId && r.LowestRating <= SurveyResponse.Low && r.At < old)
            .OrderBy(r => r.At).ThenBy(r => r.Reference).Select(r => new { r.Id, r.At }).ToListAsync(ct);
        var actions = low.Select((r, n) => LowAnswerAction.Take(groupId, storeId, r.Id, Notes[n % Notes.Length], account.Value, r.At.AddHours(3 + (n % 20))).Value!).ToList(); // the notes are sound
        if (actions.Count > 0) await db.BulkInsertAsync(actions, ct, BulkAudit.AllAsOne);
    }

    private static OutsideReview Review(int groupId, int storeId, int n, DateTime until)
    {
        var platform = (ReviewPlatform)((n % 5) + 1);
        var (stars, text) = Reviews[n % Reviews.Length];
        var at = until.AddDays(-1 - (3 * n)).AddMinutes(-37 * (n % 11));
        var review = new OutsideReview(groupId, storeId, $"DEMO-{n + 1:000}");
        var revised = review.Revise(platform, at, platform == ReviewPlatform.Manufacturer ? 700 + (stars * 6) : stars / 10m, text, null, n % 3 == 0 ? null : at.AddHours(5 + n));
        return revised.Succeeded ? review : throw new InvalidOperationException(string.Join(", ", revised.Problems));
    }
}
