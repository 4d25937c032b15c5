using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>In which of the person's stores a complaint is: the one in the address decides between several, else the one looked at, else the first.</summary>
public static class ComplaintPlace
{
    /// <summary>The store; null where the person sees no complaint of that reference.</summary>
    public static async Task<StoreChoice?> Find(Controller page, KpiDbContext db, CurrentUser user, string reference, CancellationToken ct)
    {
        var asked = page.Request.Query["store"].ToString();
        var places = await db.Stores.AsNoTracking().Where(s => (asked == "" || s.Code == asked) && db.Complaints.Any(c => c.StoreId == s.Id && c.Reference == reference))
            .OrderBy(s => s.Code).Take(50).ToListAsync(ct);
        var place = places.Find(s => s.Id == user.Store?.Id) ?? (places.Count > 0 ? places[0] : null);
        return place is null ? null : new StoreChoice(place.Id, place.Code, place.Name, LocalTime.Zone(place.TimeZone));
    }
}
