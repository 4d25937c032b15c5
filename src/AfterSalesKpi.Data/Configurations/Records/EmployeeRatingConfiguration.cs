using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class EmployeeRatingConfiguration : IEntityTypeConfiguration<EmployeeRating>
{
    public void Configure(EntityTypeBuilder<EmployeeRating> employeeRating)
    {
        employeeRating.ToTable("EmployeeRatings");
        employeeRating.HasOne<Employee>().WithMany().HasForeignKey(r => r.EmployeeId);
        employeeRating.HasIndex(r => r.SurveyResponseId);
    }
}
