using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>The vehicles of a body of work orders: known by VIN, or made as they come.</summary>
internal sealed class ImportedVehicles(ImportWork work)
{
    private readonly Dictionary<string, Vehicle> byVin = new(StringComparer.Ordinal);
    private readonly HashSet<Vehicle> unsaved = [];
    private Dictionary<long, Vehicle> byId = [];

    public async Task Load(IEnumerable<ImportItem<WorkOrderPatch>> items, IEnumerable<WorkOrder> orders, CancellationToken ct)
    {
        var vins = items.Select(i => VehicleNumber.Clean(i.Patch.Vehicle?.Vin)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var v in await Chunks.Find(vins, some => work.Db.Vehicles.Where(v => some.Contains(v.Vin)), ct)) byVin[v.Vin] = v;
        var ids = orders.Select(o => o.VehicleId).Except(byVin.Values.Select(v => v.Id)).ToList();
        foreach (var v in await Chunks.Find(ids, some => work.Db.Vehicles.Where(v => some.Contains(v.Id)), ct)) byVin[v.Vin] = v;
        byId = byVin.Values.ToDictionary(v => v.Id);
    }

    /// <summary>Which is meant; null, and the item refused, when a new order names none or the VIN cannot be one.</summary>
    public Vehicle? Of(ImportItem<WorkOrderPatch> item, WorkOrder order, bool isNew)
    {
        var written = item.Patch.Vehicle?.Vin;
        if (written is null && !isNew) return byId[order.VehicleId];
        if (VehicleNumber.Clean(written) is not { } vin)
        {
            item.Refuse(new Problem("vehicle.vin", written is null ? "required" : JsonValues.Invalid));
            return null;
        }

        if (byVin.TryGetValue(vin, out var vehicle)) return vehicle;
        byVin[vin] = vehicle = NewRows.Numbered(new Vehicle(work.GroupId, vin));
        unsaved.Add(vehicle);
        return vehicle;
    }

    /// <summary>Takes over what an accepted item says.</summary>
    public void Describe(Vehicle vehicle, VehiclePatch? patch)
    {
        if (unsaved.Remove(vehicle)) work.New.Add(vehicle);
        if (patch is null) return;
        vehicle.Describe(
            patch.Plate.Or(vehicle.Plate), patch.Model.Or(vehicle.Model), patch.Brand.Or(vehicle.Brand), patch.SoldOn.Or(vehicle.SoldOn),
            patch.Mileage.Or(vehicle.Mileage));
    }
}
