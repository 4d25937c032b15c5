using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class OutsideReviewConfiguration : IEntityTypeConfiguration<OutsideReview>
{
    public void Configure(EntityTypeBuilder<OutsideReview> review)
    {
        review.ToTable("OutsideReviews");
        review.HasOne<Store>().WithMany().HasForeignKey(r => r.StoreId);
        review.HasOne<WorkOrder>().WithMany().HasForeignKey(r => r.WorkOrderId);
        review.Property(r => r.Reference).HasMaxLength(RecordLimits.Reference);
        review.Property(r => r.Text).HasMaxLength(RecordLimits.LongText);
        review.HasIndex(r => new { r.StoreId, r.Reference }).IsUnique();
        review.HasIndex(r => new { r.StoreId, r.At });
    }
}
