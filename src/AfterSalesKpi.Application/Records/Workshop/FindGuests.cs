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
        var vehicles = db.Vehicles.BeginningWith(v => v.Plate, upper).Union(db.Vehicles.BeginningWith(v => v.Vin, upper))
            .Select(v => new Match { IsCustomer = false, Id = v.Id });
        var customers = db.Customers.BeginningWith(c => c.Code, written).Union(db.Customers.BeginningWith(c => c.Code, upper))
            .Union(db.Customers.BeginningWith(c => c.Phone, digits)).Union(db.Customers.BeginningWith(c => c.Name, written))
            .Select(c => new Match { IsCustomer = true, Id = c.Id });
        return vehicles.Concat(customers);
    }

    private async Task<Dictionary<long, KnownGuest>> OfVehicles(List<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var visits = db.BeyondStores<WorkOrder>();
        var found = await db.Vehicles.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new
        {
            Vehicle = v,
            CustomerId = visits.Where(o => o.VehicleId == v.Id && !o.Voided)
                .OrderByDescending(o => o.ReceivedAt ?? o.BookedAt).ThenByDescending(o => o.Id).Select(o => (long?)o.CustomerId).FirstOrDefault(),
        }).ToListAsync(ct);
        var wanted = found.Select(f => f.CustomerId).OfType<long>().Distinct().ToList();
        var customers = await db.Customers.AsNoTracking().Where(c => wanted.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return found.ToDictionary(f => f.Vehicle.Id, f => Guest(f.CustomerId is { } id ? customers[id] : null, f.Vehicle));
    }

    private async Task<Dictionary<long, KnownGuest>> OfCustomers(List<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var visits = db.BeyondStores<WorkOrder>();
        var found = await db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new
        {
            Customer = c,
            VehicleId = visits.Where(o => o.CustomerId == c.Id && !o.Voided)
                .OrderByDescending(o => o.ReceivedAt ?? o.BookedAt).ThenByDescending(o => o.Id).Select(o => (long?)o.VehicleId).FirstOrDefault(),
        }).ToListAsync(ct);
        var wanted = found.Select(f => f.VehicleId).OfType<long>().Distinct().ToList();
        var vehicles = await db.Vehicles.AsNoTracking().Where(v => wanted.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        return found.ToDictionary(f => f.Customer.Id, f => Guest(f.Customer, f.VehicleId is { } id ? vehicles[id] : null));
    }

    private static KnownGuest Guest(Customer? c, Vehicle? v) => new(c?.Code, c?.Name, c?.Phone, c?.ReferredBy, v?.Vin, v?.Plate, v?.Model, v?.Brand);

    private sealed record Match
    {
        public bool IsCustomer { get; init; }

        public long Id { get; init; }
    }
}
