using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data;

/// <content>A group's own indicators.</content>
public abstract partial class KpiDbContext
{
    public DbSet<OwnIndicator> OwnIndicators => Set<OwnIndicator>();

    public DbSet<OwnEntry> OwnEntries => Set<OwnEntry>();
}
