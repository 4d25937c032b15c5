using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class ScoreConfirmationConfiguration : IEntityTypeConfiguration<ScoreConfirmation>
{
    public void Configure(EntityTypeBuilder<ScoreConfirmation> confirmation)
    {
        confirmation.ToTable("ScoreConfirmations");
        confirmation.HasOne<Store>().WithMany().HasForeignKey(c => c.StoreId);
        confirmation.HasOne<Employee>().WithMany().HasForeignKey(c => c.EmployeeId);
        confirmation.HasOne<UserAccount>().WithMany().HasForeignKey(c => c.AccountId);
        confirmation.HasIndex(c => new { c.StoreId, c.Month, c.EmployeeId, c.Revision }).IsUnique();
    }
}
