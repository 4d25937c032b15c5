using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class UserAccountConfiguration : IEntityTypeConfiguration<UserAccount>
{
    public void Configure(EntityTypeBuilder<UserAccount> account)
    {
        account.ToTable("UserAccounts");
        account.HasOne<DealerGroup>().WithMany().HasForeignKey(a => a.GroupId);
        account.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        account.HasOne<Employee>().WithMany().HasForeignKey(a => a.EmployeeId);
        account.Property(a => a.DisplayName).HasMaxLength(UserAccount.DisplayNameLength);
        account.Property(a => a.Culture).HasMaxLength(10);
        account.HasIndex(a => a.GroupId);
    }
}
