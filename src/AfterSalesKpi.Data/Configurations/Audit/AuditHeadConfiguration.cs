using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Audit;

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("AuditHeads");
        head.HasKey(h => h.GroupId);
        head.Property(h => h.GroupId).ValueGeneratedNever();
        head.HasOne<DealerGroup>().WithMany().HasForeignKey(h => h.GroupId);
        head.Property(h => h.Hash).HasMaxLength(AuditEntry.HashLength).IsFixedLength();
    }
}
