using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Messages;

internal sealed class WebhookAddressConfiguration : IEntityTypeConfiguration<WebhookAddress>
{
    public void Configure(EntityTypeBuilder<WebhookAddress> address)
    {
        address.ToTable("WebhookAddresses");
        address.HasKey(a => a.AccountId);
        address.Property(a => a.AccountId).ValueGeneratedNever();
        address.HasOne<UserAccount>().WithMany().HasForeignKey(a => a.AccountId);
        address.Property(a => a.Address).HasMaxLength(WebhookAddress.AddressLength);
        address.Property(a => a.ProtectedSecret).HasMaxLength(WebhookAddress.SecretLength);
    }
}
