using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class EmployeeAssignmentConfiguration : IEntityTypeConfiguration<EmployeeAssignment>
{
    public void Configure(EntityTypeBuilder<EmployeeAssignment> assignment)
    {
        assignment.ToTable("EmployeeAssignments");
        assignment.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        assignment.HasOne<Position>().WithMany().HasForeignKey(a => a.PositionId);
        assignment.Property(a => a.Team).HasMaxLength(Employee.TeamLength);
        assignment.HasIndex(a => new { a.EmployeeId, a.Since }).IsUnique();
        assignment.HasIndex(a => a.StoreId);
    }
}
