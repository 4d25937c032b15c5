using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CallScriptConfiguration : IEntityTypeConfiguration<CallScript>
{
    public void Configure(EntityTypeBuilder<CallScript> script)
    {
        script.ToTable("CallScripts");
        script.HasOne<Store>().WithMany().HasForeignKey(s => s.StoreId);
        script.Property(s => s.Chinese).HasMaxLength(CallScript.TextLength);
        script.Property(s => s.English).HasMaxLength(CallScript.TextLength);
        script.HasIndex(s => s.StoreId).IsUnique();
    }
}
