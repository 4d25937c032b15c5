using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Finds customers and vehicles of the whole group while their phone number, plate, VIN, code or name is typed. A vehicle remembers
/// who brought it last, a customer the vehicle brought last.
/// </summary>
public sealed class FindGuests(KpiDbContext db)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 10;

    /// <summary>Fewer letters find too much to be of use.</summary>
    public const int ShortestText = 2;

    /// <summary>Sorts after everything that may follow a beginning; text is compared byte by byte on every database.</summary>
    private const string End = "\uffff";

    /// <summary>What begins with that text, vehicles first, newest first; nothing while the text is too short.</summary>
    /// <param name="text">As typed: case does not matter for plates, VINs and codes, nor do gaps in phone numbers.</param>
    /// <param name="page">From 1.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<KnownGuests> Run(string? text, int page, CancellationToken ct)
    {
        var written = text?.Trim() ?? "";
        if (written.Length < ShortestText || written.Length > Customer.NameLength) return new KnownGuests([], false);
        var matches = await Matches(written).OrderBy(m => m.IsCustomer).ThenByDescending(m => m.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize + 1).ToListAsync(ct);
        var shown = matches.Take(PageSize).ToList();
        var vehicles = shown.Where(m => !m.IsCustomer).Select(m => m.Id).ToList();
        var customers = shown.Where(m => m.IsCustomer).Select(m => m.Id).ToList();
        var guests = (await OfVehicles(vehicles, ct)).Concat(await OfCustomers(customers, ct)).ToDictionary(g => g.Key, g => g.Value);
        return new KnownGuests([.. shown.Select(m => guests[m.Id])], matches.Count > PageSize);
    }

    /// <summary>One question an index; their answers are put together by the database.</summary>
    private IQueryable<Match> Matches(string written)
    {
        var (upper, digits) = (written.ToUpperInvariant(), PhoneNumber.Plain(written));
        var (textEnd, upperEnd, digitsEnd) = (written + End, upper + End, digits + End);
        var vehicles = db.Vehicles.Where(v => string.Compare(v.Plate, upper) >= 0 && string.Compare(v.Plate, upperEnd) < 0)
            .Union(db.Vehicles.Where(v => string.Compare(v.Vin, upper) >= 0 && string.Compare(v.Vin, upperEnd) < 0))
            .Select(v => new Match(false, v.Id));
        var customers = db.Customers.Where(c => string.Compare(c.Code, written) >= 0 && string.Compare(c.Code, textEnd) < 0)
            .Union(db.Customers.Where(c => string.Compare(c.Code, upper) >= 0 && string.Compare(c.Code, upperEnd) < 0))
            .Union(db.Customers.Where(c => string.Compare(c.Phone, digits) >= 0 && string.Compare(c.Phone, digitsEnd) < 0))
            .Union(db.Customers.Where(c => string.Compare(c.Name, written) >= 0 && string.Compare(c.Name, textEnd) < 0))
            .Select(c => new Match(true, c.Id));
        return vehicles.Concat(customers);
    }

    private async Task<Dictionary<long, KnownGuest>> OfVehicles(List<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var visits = db.OfGroup<WorkOrder>();
        var found = await db.Vehicles.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new
        {
            v.Id, v.Vin, v.Plate, v.Model, v.Brand,
            Owner = db.Customers.FirstOrDefault(c => c.Id == visits
                .Where(o => o.VehicleId == v.Id && !o.Voided).OrderByDescending(o => o.ReceivedAt ?? o.BookedAt).ThenByDescending(o => o.Id).Select(o => o.CustomerId).FirstOrDefault()),
        }).ToListAsync(ct);
        return found.ToDictionary(
            v => v.Id, v => new KnownGuest(v.Owner?.Code, v.Owner?.Name, v.Owner?.Phone, v.Owner?.ReferredBy, v.Vin, v.Plate, v.Model, v.Brand));
    }

    private async Task<Dictionary<long, KnownGuest>> OfCustomers(List<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var visits = db.OfGroup<WorkOrder>();
        var found = await db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new
        {
            c.Id, c.Code, c.Name, c.Phone, c.ReferredBy,
            Car = db.Vehicles.FirstOrDefault(v => v.Id == visits
                .Where(o => o.CustomerId == c.Id && !o.Voided).OrderByDescending(o => o.ReceivedAt ?? o.BookedAt).ThenByDescending(o => o.Id).Select(o => o.VehicleId).FirstOrDefault()),
        }).ToListAsync(ct);
        return found.ToDictionary(
            c => c.Id, c => new KnownGuest(c.Code, c.Name, c.Phone, c.ReferredBy, c.Car?.Vin, c.Car?.Plate, c.Car?.Model, c.Car?.Brand));
    }

    private sealed record Match(bool IsCustomer, long Id);
}
