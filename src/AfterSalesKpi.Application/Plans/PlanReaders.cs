using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>Reads who has confirmed reading a version, and who has not yet.</summary>
public sealed class PlanReaders(KpiDbContext db, TimeProvider clock)
{
    /// <summary>How many there are, how many confirmed, and a page of them, those who have not yet first.</summary>
    public async Task<(int People, int Confirmed, List<PlanReader> Rows)> Of(int versionId, int positionId, int? storeId, int page, int size, CancellationToken ct)
    {
        var people = PlanPeople.Of(db, storeId, clock.GetUtcNow().UtcDateTime).Where(e => e.PositionId == positionId);
        var readings = db.PlanReadings.AsNoTracking().Where(r => r.PlanVersionId == versionId);
        var rows = await (
            from person in people
            join store in db.Stores on person.StoreId equals store.Id
            let confirmed = readings.Where(r => r.EmployeeId == person.Id).Select(r => (DateTime?)r.ConfirmedAt).FirstOrDefault()
            orderby confirmed != null, person.Number
            select new PlanReader(person.Number, person.Name, store.Name, store.TimeZone, confirmed)).Skip((page - 1) * size).Take(size).ToListAsync(ct);
        return (await people.CountAsync(ct), await people.CountAsync(e => readings.Any(r => r.EmployeeId == e.Id), ct), rows);
    }
}
