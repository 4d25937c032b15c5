using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.HasKey(e => new { e.GroupId, e.Number });
        entry.HasOne<DealerGroup>().WithMany().HasForeignKey(e => e.GroupId);
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Actor).HasMaxLength(Actor.Length);
        entry.Property(e => e.RecordType).HasMaxLength(AuditEntry.TypeLength);
        entry.Property(e => e.RecordKey).HasMaxLength(AuditEntry.KeyLength);
        entry.Property(e => e.PreviousHash).HasMaxLength(AuditEntry.HashLength).IsFixedLength();
        entry.Property(e => e.Hash).HasMaxLength(AuditEntry.HashLength).IsFixedLength();

        // What happened to one record.
        entry.HasIndex(e => new { e.RecordId, e.RecordType });

        // Between which numbers a day lies. It grows at its end, as the trail does, so that it costs a write little.
        entry.HasIndex(e => new { e.GroupId, e.At, e.Number });
    }
}
