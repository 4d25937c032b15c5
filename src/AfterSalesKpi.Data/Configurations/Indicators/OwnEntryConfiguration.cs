using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Own;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Indicators;

internal sealed class OwnEntryConfiguration : IEntityTypeConfiguration<OwnEntry>
{
    public void Configure(EntityTypeBuilder<OwnEntry> entry)
    {
        entry.ToTable("OwnEntries");
        entry.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        entry.HasOne<Employee>().WithMany().HasForeignKey(e => e.EmployeeId);
        entry.Property(e => e.Reference).HasMaxLength(OwnEntry.ReferenceLength);
        entry.Property(e => e.Note).HasMaxLength(OwnEntry.NoteLength);
        entry.Property(e => e.EnteredBy).HasMaxLength(OwnEntry.ByLength);
        entry.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        entry.HasIndex(e => new { e.StoreId, e.At });
    }
}
