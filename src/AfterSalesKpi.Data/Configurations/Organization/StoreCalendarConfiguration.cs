using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class StoreCalendarConfiguration : IEntityTypeConfiguration<StoreCalendar>
{
    public void Configure(EntityTypeBuilder<StoreCalendar> calendar)
    {
        calendar.ToTable("StoreCalendars");
        calendar.HasOne<Store>().WithMany().HasForeignKey(c => c.StoreId);
        calendar.Property(c => c.Weekdays).IsJsonList();
        calendar.Property(c => c.Days).IsJsonList();
        calendar.Ignore(c => c.Calendar);
        calendar.HasIndex(c => c.StoreId).IsUnique();
    }
}
