using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Indicators;

internal sealed class MonthMeasureConfiguration : IEntityTypeConfiguration<MonthMeasure>
{
    public void Configure(EntityTypeBuilder<MonthMeasure> measure)
    {
        measure.ToTable("MonthMeasures");
        measure.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        measure.HasOne<Employee>().WithMany().HasForeignKey(m => m.EmployeeId);
        measure.Ignore(m => m.Sums);

        // A store's month for its scorecards and trend; a person's month for rows made in other stores.
        measure.HasIndex(m => new { m.StoreId, m.Month, m.Indicator });
        measure.HasIndex(m => new { m.EmployeeId, m.Month });
    }
}
