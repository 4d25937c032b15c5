using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class CloseCalendarConfiguration : IEntityTypeConfiguration<CloseCalendar>
{
    public void Configure(EntityTypeBuilder<CloseCalendar> calendar)
    {
        calendar.ToTable("CloseCalendars");
        calendar.Property(c => c.Days).IsJsonList();
        calendar.Property(c => c.Owners).IsJsonList();
        calendar.HasIndex(c => c.GroupId).IsUnique();
    }
}
