using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class ScoreMoveConfiguration : IEntityTypeConfiguration<ScoreMove>
{
    public void Configure(EntityTypeBuilder<ScoreMove> move)
    {
        move.ToTable("ScoreMoves");
        move.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        move.HasOne<Employee>().WithMany().HasForeignKey(m => m.EmployeeId);
        move.HasIndex(m => new { m.StoreId, m.Month, m.EmployeeId }).IsUnique();
    }
}
