using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class MonthToCalculateConfiguration : IEntityTypeConfiguration<MonthToCalculate>
{
    public void Configure(EntityTypeBuilder<MonthToCalculate> monthToCalculate)
    {
        monthToCalculate.ToTable("MonthsToCalculate");
        monthToCalculate.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        monthToCalculate.HasIndex(m => new { m.StoreId, m.Month });
    }
}
