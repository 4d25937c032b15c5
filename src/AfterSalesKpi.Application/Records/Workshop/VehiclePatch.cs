using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about an order's vehicle; without a VIN the order's present one is meant.</summary>
internal sealed class VehiclePatch
{
    public static readonly ItemShape<VehiclePatch> Shape = new ItemShape<VehiclePatch>()
        .Text("vin", Vehicle.VinLength, (p, v) => p.Vin = v)
        .OptionalText("plate", Vehicle.PlateLength, (p, v) => p.Plate = v)
        .OptionalText("model", Vehicle.ModelLength, (p, v) => p.Model = v)
        .OptionalText("brand", Vehicle.BrandLength, (p, v) => p.Brand = v)
        .OptionalDay("soldOn", (p, v) => p.SoldOn = v)
        .OptionalInteger("mileage", 0, int.MaxValue, (p, v) => p.Mileage = v);

    public string? Vin { get; set; }

    public Optional<string?> Plate { get; set; }

    public Optional<string?> Model { get; set; }

    public Optional<string?> Brand { get; set; }

    public Optional<DateOnly?> SoldOn { get; set; }

    public Optional<int?> Mileage { get; set; }
}
