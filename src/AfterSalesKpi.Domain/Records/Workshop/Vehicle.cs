using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>车辆, known by its VIN in the whole group.</summary>
public sealed class Vehicle : IGroupOwned
{
    /// <summary>Longest VIN: a real one has 17, an agricultural or imported vehicle's number may be longer.</summary>
    public const int VinLength = 32;

    /// <summary>Longest plate.</summary>
    public const int PlateLength = 16;

    /// <summary>Longest model.</summary>
    public const int ModelLength = 60;

    /// <summary>Longest brand.</summary>
    public const int BrandLength = 40;

    private Vehicle()
    {
    }

    /// <summary>A new vehicle; the VIN must be a clean one (<see cref="VehicleNumber.Clean"/>).</summary>
    public Vehicle(int groupId, string vin) => (GroupId, Vin) = (groupId, vin);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Vehicle identification number, upper case.</summary>
    public string Vin { get; private set; } = "";

    /// <summary>Plate, upper case, if known.</summary>
    public string? Plate { get; private set; }

    /// <summary>Model, if known.</summary>
    public string? Model { get; private set; }

    /// <summary>Brand, if known.</summary>
    public string? Brand { get; private set; }

    /// <summary>The day it was sold new, if known.</summary>
    public DateOnly? SoldOn { get; private set; }

    /// <summary>The last odometer reading, km.</summary>
    public int? Mileage { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what is known of the vehicle; blank text is nothing known.</summary>
    /// <returns>True when that changed something.</returns>
    public bool Describe(string? plate, string? model, string? brand, DateOnly? soldOn, int? mileage)
    {
        var now = (Known(plate)?.ToUpperInvariant(), Known(model), Known(brand), soldOn, mileage);
        if (now == (Plate, Model, Brand, SoldOn, Mileage)) return false;
        (Plate, Model, Brand, SoldOn, Mileage) = now;
        return true;
    }

    /// <summary>The VIN has been read off a vehicle that was only announced; the VIN must be a clean one, and nobody else's.</summary>
    public void Identify(string vin)
    {
        if (!VehicleNumber.IsStandIn(Vin)) throw new InvalidOperationException($"The VIN {Vin} is known.");
        Vin = vin;
    }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
