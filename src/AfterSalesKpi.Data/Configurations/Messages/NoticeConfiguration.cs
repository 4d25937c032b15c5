using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Messages;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.HasOne<UserAccount>().WithMany().HasForeignKey(n => n.AccountId);
        notice.HasOne<Store>().WithMany().HasForeignKey(n => n.StoreId);
        notice.Property(n => n.Words).HasMaxLength(Notice.WordsLength);
        notice.Property(n => n.Values).HasMaxLength(Notice.ValuesLength);
        notice.Property(n => n.Link).HasMaxLength(Notice.LinkLength);
        notice.Property(n => n.Key).HasMaxLength(Notice.KeyLength);
        notice.HasIndex(n => new { n.AccountId, n.Key }).IsUnique();
        notice.HasIndex(n => new { n.AccountId, n.ReadAt, n.Id });
    }
}
