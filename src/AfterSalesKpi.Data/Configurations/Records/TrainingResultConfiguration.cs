using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class TrainingResultConfiguration : IEntityTypeConfiguration<TrainingResult>
{
    public void Configure(EntityTypeBuilder<TrainingResult> trainingResult)
    {
        trainingResult.ToTable("TrainingResults");
        trainingResult.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        trainingResult.HasOne<Employee>().WithMany().HasForeignKey(r => r.EmployeeId);
        trainingResult.Property(r => r.Course).HasMaxLength(RecordLimits.ShortText);
        trainingResult.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        trainingResult.HasIndex(e => new { e.GroupId, e.Reference }).IsUnique();
        trainingResult.HasIndex(r => new { r.StoreId, r.At });
    }
}
