using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Plans;

internal sealed class StoreCurveConfiguration : IEntityTypeConfiguration<StoreCurve>
{
    public void Configure(EntityTypeBuilder<StoreCurve> curve)
    {
        curve.ToTable("StoreCurves");
        curve.HasOne<Store>().WithMany().HasForeignKey(c => c.StoreId);
        curve.Property(c => c.Curve).IsCurve();
        curve.HasIndex(c => new { c.PlanItemId, c.StoreId }).IsUnique();
    }
}
