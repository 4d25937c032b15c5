using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads lists of answers of the stores in scope. Those entered by mistake are left out.</summary>
public sealed class SurveyList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<SurveyRow> Rows)> Page(SurveyFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        var total = await found.CountAsync(ct);
        return (total, await Rows(Sorted(found, filter).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<SurveyRow> All(SurveyFilter filter, int most) => Rows(Sorted(Matching(filter), filter).Take(most)).AsEnumerable();

    /// <summary>The answers about one order, the newest first.</summary>
    public Task<List<SurveyRow>> OfOrder(long orderId, CancellationToken ct) =>
        Rows(Found(db.SurveyResponses.AsNoTracking().Where(r => r.WorkOrderId == orderId && !r.Voided)).OrderByDescending(f => f.Response.At).ThenByDescending(f => f.Response.Id).Take(20))
            .ToListAsync(ct);

    /// <summary>One response; null when it is not visible or was entered by mistake.</summary>
    public Task<SurveyRow?> One(long id, CancellationToken ct) =>
        Rows(Found(db.SurveyResponses.AsNoTracking().Where(r => r.Id == id && !r.Voided))).SingleOrDefaultAsync(ct);

    /// <summary>What the whole list comes to.</summary>
    public async Task<SurveySummary> Summary(SurveyFilter filter, CancellationToken ct)
    {
        var sums = await Matching(filter)
            .GroupBy(f => f.Response.Overall, f => f.Response)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Promoters = g.Sum(r => r.Recommend >= 9 ? 1 : 0),
                Detractors = g.Sum(r => r.Recommend <= 6 ? 1 : 0),
                Recommending = g.Sum(r => r.Recommend != null ? 1 : 0),
                Low = g.Sum(r => r.LowestRating <= SurveyResponse.Low ? 1 : 0),
            }).ToListAsync(ct);
        var open = await Matching(filter with { Open = true }).CountAsync(ct);
        return new SurveySummary(
            sums.Sum(s => s.Count), [.. Enumerable.Range(1, 5).Select(n => sums.Where(s => s.Key == n).Sum(s => s.Count))],
            sums.Sum(s => s.Promoters), sums.Sum(s => s.Detractors), sums.Sum(s => s.Recommending), sums.Sum(s => s.Low), open);
    }

    private IQueryable<AboutOrder> Matching(SurveyFilter filter)
    {
        var responses = db.SurveyResponses.AsNoTracking().Where(r => !r.Voided);
        if (filter.StoreId is { } store) responses = responses.Where(r => r.StoreId == store);
        if (filter.From is { } from) responses = responses.Where(r => r.At >= from);
        if (filter.Until is { } until) responses = responses.Where(r => r.At < until);
        if (filter.Channel is { } channel) responses = responses.Where(r => r.Channel == channel);
        if (filter.Overall is { } overall) responses = responses.Where(r => r.Overall == overall);
        if (filter.Low || filter.Open) responses = responses.Where(r => r.LowestRating <= SurveyResponse.Low);
        if (filter.Open) responses = responses.Where(r => !db.LowAnswerActions.Any(a => a.SurveyResponseId == r.Id));
        if (filter.WithComment) responses = responses.Where(r => r.Comment != null);
        var found = Found(responses);
        if (filter.AdvisorId is { } advisor) found = found.Where(f => f.Order.AdvisorId == advisor);
        if (filter.ByServer) found = found.Where(f => f.ByServer);
        if (string.IsNullOrWhiteSpace(filter.Text)) return found;
        var text = filter.Text.Trim();
        var upper = text.ToUpperInvariant();
        return found.Where(f => f.Order.Number.StartsWith(upper) || f.Vehicle.Plate!.Contains(upper) || f.Response.Comment!.Contains(text)); // null holds nothing
    }

    private IQueryable<AboutOrder> Found(IQueryable<SurveyResponse> responses) =>
        from r in responses
        join o in db.WorkOrders on r.WorkOrderId equals o.Id
        join v in db.Vehicles on o.VehicleId equals v.Id
        select new AboutOrder
        {
            Response = r,
            Order = o,
            Vehicle = v,
            ByServer = r.EnteredById != null
                && (r.EnteredById == o.AdvisorId || r.EnteredById == o.TechnicianId || db.WorkOrderJobs.Any(j => j.WorkOrderId == o.Id && j.TechnicianId == r.EnteredById)),
        };

    private static IQueryable<AboutOrder> Sorted(IQueryable<AboutOrder> found, SurveyFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (SurveySort.Overall, true) => found.OrderByDescending(f => f.Response.Overall).ThenByDescending(f => f.Response.At),
            (SurveySort.Overall, false) => found.OrderBy(f => f.Response.Overall).ThenByDescending(f => f.Response.At),
            (SurveySort.Recommend, true) => found.OrderByDescending(f => f.Response.Recommend).ThenByDescending(f => f.Response.At),
            (SurveySort.Recommend, false) => found.OrderBy(f => f.Response.Recommend).ThenByDescending(f => f.Response.At),
            (SurveySort.Lowest, true) => found.OrderByDescending(f => f.Response.LowestRating).ThenByDescending(f => f.Response.At),
            (SurveySort.Lowest, false) => found.OrderBy(f => f.Response.LowestRating).ThenByDescending(f => f.Response.At),
            (_, false) => found.OrderBy(f => f.Response.At),
            _ => found.OrderByDescending(f => f.Response.At),
        };
        return sorted.ThenByDescending(f => f.Response.Id);
    }

    private IQueryable<SurveyRow> Rows(IQueryable<AboutOrder> found) => found.Select(f => new SurveyRow
    {
        Id = f.Response.Id,
        Store = db.Stores.Where(s => s.Id == f.Response.StoreId).Select(s => s.Code).First(),
        TimeZone = db.Stores.Where(s => s.Id == f.Response.StoreId).Select(s => s.TimeZone).First(),
        Order = f.Order.Number,
        Plate = f.Vehicle.Plate,
        Advisor = db.Employees.Where(e => e.Id == f.Order.AdvisorId).Select(e => e.Name).First(),
        Technician = db.Employees.Where(e => e.Id == f.Order.TechnicianId).Select(e => e.Name).FirstOrDefault(),
        At = f.Response.At,
        Answers = new SurveyAnswers(f.Response.Overall, f.Response.Attitude, f.Response.Quality, f.Response.Speed, f.Response.Recommend),
        Lowest = f.Response.LowestRating,
        Comment = f.Response.Comment,
        Channel = f.Response.Channel,
        EnteredBy = db.Employees.Where(e => e.Id == f.Response.EnteredById).Select(e => e.Name).FirstOrDefault(),
        EnteredById = f.Response.EnteredById,
        ByServer = f.ByServer,
        DoneAt = db.LowAnswerActions.Where(a => a.SurveyResponseId == f.Response.Id).Select(a => (DateTime?)a.At).FirstOrDefault(),
    });

    private sealed class AboutOrder
    {
        public required SurveyResponse Response { get; init; }

        public required WorkOrder Order { get; init; }

        public required Vehicle Vehicle { get; init; }

        public required bool ByServer { get; init; }
    }
}
