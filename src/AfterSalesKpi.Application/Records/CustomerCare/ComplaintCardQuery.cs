using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Reads one complaint with everything around it.</summary>
public sealed class ComplaintCardQuery(KpiDbContext db, ComplaintList list)
{
    private const int Most = 100;

    /// <summary>The visible stores that have a complaint of that reference.</summary>
    public async Task<List<(int StoreId, string Code, string Name)>> Places(string reference, CancellationToken ct)
    {
        var found = await (
            from c in db.Complaints.AsNoTracking()
            join s in db.Stores on c.StoreId equals s.Id
            where c.Reference == reference
            orderby s.Code
            select new { s.Id, s.Code, s.Name }).Take(50).ToListAsync(ct);
        return [.. found.Select(f => (f.Id, f.Code, f.Name))];
    }

    /// <summary>The store's complaint of that reference, or null.</summary>
    public async Task<ComplaintCard?> Find(int storeId, string reference, CancellationToken ct)
    {
        var complaint = await db.Complaints.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId && c.Reference == reference, ct);
        if (complaint is null) return null;
        var advisor = await db.WorkOrders.Where(o => o.Id == complaint.WorkOrderId).Select(o => (int?)o.AdvisorId).SingleOrDefaultAsync(ct);
        var notes = await (
            from n in db.ComplaintNotes.AsNoTracking()
            join u in db.Users on n.WrittenById equals u.Id
            where n.ComplaintId == complaint.Id
            orderby n.At, n.Id
            select new WrittenNote(n.At, u.DisplayName, n.Text)).Take(Most).ToListAsync(ct);
        return new ComplaintCard(
            complaint, await list.One(complaint.Id, ct), storeId, complaint.ResponsibleId ?? advisor, notes, await RecordHistory.Of(db, nameof(Complaint), complaint.Id, ct));
    }
}
