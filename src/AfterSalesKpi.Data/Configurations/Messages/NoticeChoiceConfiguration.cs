using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Messages;

internal sealed class NoticeChoiceConfiguration : IEntityTypeConfiguration<NoticeChoice>
{
    public void Configure(EntityTypeBuilder<NoticeChoice> choice)
    {
        choice.ToTable("NoticeChoices");
        choice.HasKey(c => new { c.AccountId, c.Kind });
        choice.HasOne<UserAccount>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
