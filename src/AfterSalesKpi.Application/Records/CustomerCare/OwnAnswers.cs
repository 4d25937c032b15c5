using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Answers entered by the order's own advisor or technician: they count, and are shown apart.</summary>
public sealed class OwnAnswers(KpiDbContext db)
{
    /// <summary>How far back is looked.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(90);

    /// <summary>The newest of a store, and how many there are since then.</summary>
    public async Task<(int Total, List<OwnAnswer> Rows)> Read(int storeId, DateTime since, int most, CancellationToken ct)
    {
        var own =
            from r in db.SurveyResponses.AsNoTracking()
            join o in db.WorkOrders on r.WorkOrderId equals o.Id
            where r.StoreId == storeId && r.At >= since && !r.Voided && r.EnteredById != null
                && (r.EnteredById == o.AdvisorId || r.EnteredById == o.TechnicianId || db.WorkOrderJobs.Any(j => j.WorkOrderId == o.Id && j.TechnicianId == r.EnteredById))
            select new { Response = r, o.Number };
        var rows =
            from f in own.OrderByDescending(f => f.Response.At).ThenByDescending(f => f.Response.Id)
            join e in db.Employees on f.Response.EnteredById equals e.Id
            select new OwnAnswer(f.Response.At, f.Number, e.Name, f.Response.Overall, f.Response.Channel);
        return (await own.CountAsync(ct), await rows.Take(most).ToListAsync(ct));
    }
}
