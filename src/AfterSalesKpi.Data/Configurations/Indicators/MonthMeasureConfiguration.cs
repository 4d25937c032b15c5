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

        // Only the calculation writes these, by the thousand, for a store whose month it holds: the server need not look for the store again each time.
        measure.HasOne<Employee>().WithMany().HasForeignKey(m => m.EmployeeId);
        measure.Ignore(m => m.Sums);

        // A store's month for its scorecards and trend; a person's month for rows made in other stores.
        measure.HasIndex(m => new { m.StoreId, m.Month, m.Indicator });
        measure.HasIndex(m => new { m.EmployeeId, m.Month });
    }
}
