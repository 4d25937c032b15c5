using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads reviews from elsewhere of the stores in scope, and notes when the store answered one. They feed no indicator.</summary>
public sealed class ReviewList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>A page of them, the newest first, and how many there are.</summary>
    public async Task<(int Total, List<ReviewRow> Rows)> Page(ReviewFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Rows(found).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>All of them, up to a number of rows.</summary>
    public IEnumerable<ReviewRow> All(ReviewFilter filter, int most) => Rows(Matching(filter)).Take(most).AsEnumerable();

    /// <summary>How many reviews a platform has, and their mean in tenths.</summary>
    public async Task<List<(ReviewPlatform Platform, int Count, decimal MeanTenths)>> Means(ReviewFilter filter, CancellationToken ct)
    {
        var sums = await Matching(filter with { Platform = null }).GroupBy(r => r.Platform)
            .Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(r => (long)r.ScoreTenths) }).ToListAsync(ct);
        return [.. sums.OrderBy(s => s.Key).Select(s => (s.Key, s.Count, (decimal)s.Sum / s.Count))];
    }

    /// <summary>Notes that the store has answered one now, or takes that back. Refused: <c>unknown-answer</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Answer(long id, bool answered, CancellationToken ct)
    {
        var review = await db.OutsideReviews.SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Outcome.Refused("", "unknown-answer");
        if (answered && review.AnsweredAt is not null) return Outcome.Done;
        var outcome = review.Answer(answered ? Elapsed.Cut(clock.GetUtcNow().UtcDateTime) : null);
        if (!outcome.Succeeded) return outcome;
        try
        {
            await db.SaveChangesAsync(ct);
            return outcome;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "changed-meanwhile");
        }
    }

    private IQueryable<OutsideReview> Matching(ReviewFilter filter)
    {
        var found = db.OutsideReviews.AsNoTracking();
        if (filter.StoreId is { } store) found = found.Where(r => r.StoreId == store);
        if (filter.Platform is { } platform) found = found.Where(r => r.Platform == platform);
        if (filter.Unanswered) found = found.Where(r => r.AnsweredAt == null);
        return string.IsNullOrWhiteSpace(filter.Text) ? found : found.Where(r => r.Text!.Contains(filter.Text.Trim())); // null holds nothing
    }

    private IQueryable<ReviewRow> Rows(IQueryable<OutsideReview> found) =>
        found.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Select(r => new ReviewRow(
            r.Id, db.Stores.Where(s => s.Id == r.StoreId).Select(s => s.Code).First(), db.Stores.Where(s => s.Id == r.StoreId).Select(s => s.TimeZone).First(), r.Reference, r.Platform, r.At, r.ScoreTenths, r.Text,
            db.WorkOrders.Where(o => o.Id == r.WorkOrderId).Select(o => o.Number).FirstOrDefault(), r.AnsweredAt));
}
