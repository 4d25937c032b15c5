using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class AbsenceConfiguration : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("Absences");
        absence.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        absence.HasOne<Employee>().WithMany().HasForeignKey(a => a.EmployeeId);
        absence.Property(a => a.Reference).HasMaxLength(Absence.ReferenceLength);
        absence.Property(a => a.Note).HasMaxLength(Absence.NoteLength);
        absence.HasIndex(a => new { a.GroupId, a.Reference }).IsUnique();

        // A person's absences for the scorecard and for what overlaps; a store's for its month.
        absence.HasIndex(a => new { a.EmployeeId, a.EndsOn });
        absence.HasIndex(a => new { a.StoreId, a.EndsOn });
    }
}
