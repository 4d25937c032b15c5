using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class EmployeeConfiguration : IEntityTypeConfiguration<Employee>
{
    public void Configure(EntityTypeBuilder<Employee> employee)
    {
        employee.ToTable("Employees");
        employee.HasOne<DealerGroup>().WithMany().HasForeignKey(e => e.GroupId);
        employee.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        employee.HasOne<Position>().WithMany().HasForeignKey(e => e.PositionId);
        employee.Property(e => e.Number).HasMaxLength(Employee.NumberLength);
        employee.Property(e => e.Name).HasMaxLength(Employee.NameLength);
        employee.Property(e => e.Team).HasMaxLength(Employee.TeamLength);
        employee.HasIndex(e => new { e.GroupId, e.Number }).IsUnique();
        employee.HasIndex(e => e.StoreId);
        employee.HasMany(e => e.Assignments).WithOne().HasForeignKey(a => a.EmployeeId);
        employee.Navigation(e => e.Assignments).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
