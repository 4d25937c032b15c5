using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class VehicleConfiguration : IEntityTypeConfiguration<Vehicle>
{
    public void Configure(EntityTypeBuilder<Vehicle> vehicle)
    {
        vehicle.ToTable("Vehicles");
        vehicle.HasOne<DealerGroup>().WithMany().HasForeignKey(v => v.GroupId);
        vehicle.Property(v => v.Vin).HasMaxLength(Vehicle.VinLength);
        vehicle.Property(v => v.Plate).HasMaxLength(Vehicle.PlateLength);
        vehicle.Property(v => v.Model).HasMaxLength(Vehicle.ModelLength);
        vehicle.Property(v => v.Brand).HasMaxLength(Vehicle.BrandLength);
        vehicle.HasIndex(v => new { v.GroupId, v.Vin }).IsUnique();
        vehicle.HasIndex(v => new { v.GroupId, v.Plate });
    }
}
