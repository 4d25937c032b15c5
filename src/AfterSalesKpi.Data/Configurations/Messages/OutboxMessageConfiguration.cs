using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Messages;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("OutboxMessages");
        message.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        message.HasOne<UserAccount>().WithMany().HasForeignKey(m => m.AccountId);
        message.Property(m => m.To).HasMaxLength(OutboxMessage.ToLength);
        message.Property(m => m.Subject).HasMaxLength(OutboxMessage.SubjectLength);
        message.Property(m => m.Body).HasMaxLength(OutboxMessage.BodyLength);
        message.Property(m => m.Key).HasMaxLength(OutboxMessage.KeyLength);
        message.Property(m => m.Error).HasMaxLength(OutboxMessage.ErrorLength);
        message.HasIndex(m => new { m.GroupId, m.Key }).IsUnique();
        message.HasIndex(m => new { m.NextAttemptAt, m.GroupId });
    }
}
