using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.ToTable("Appeals");
        appeal.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        appeal.HasOne<Employee>().WithMany().HasForeignKey(a => a.EmployeeId);
        appeal.HasOne<UserAccount>().WithMany().HasForeignKey(a => a.FiledById);
        appeal.Property(a => a.Indicator).HasMaxLength(Appeal.IndicatorLength);
        appeal.Property(a => a.Record).HasMaxLength(Appeal.RecordLength);
        appeal.Property(a => a.Address).HasMaxLength(Appeal.AddressLength);
        appeal.Property(a => a.Text).HasMaxLength(Appeal.TextLength);
        appeal.Property(a => a.Answer).HasMaxLength(Appeal.TextLength);
        appeal.Property(a => a.DecisionReason).HasMaxLength(Appeal.TextLength);
        appeal.Property(a => a.FiledBy).HasMaxLength(AppraisalMonth.ByLength);
        appeal.Property(a => a.AnsweredBy).HasMaxLength(AppraisalMonth.ByLength);
        appeal.Property(a => a.DecidedBy).HasMaxLength(AppraisalMonth.ByLength);
        appeal.HasIndex(a => new { a.StoreId, a.FormId }).IsUnique();

        // A month's, for locking and the lists; a person's own; those still to be decided, for the deadlines.
        appeal.HasIndex(a => new { a.StoreId, a.Month });
        appeal.HasIndex(a => new { a.EmployeeId, a.FiledAt });
        appeal.HasIndex(a => new { a.GroupId, a.DecidedAt, a.DecisionDueAt });
    }
}
