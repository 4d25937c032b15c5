using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class PeerReviewConfiguration : IEntityTypeConfiguration<PeerReview>
{
    public void Configure(EntityTypeBuilder<PeerReview> peerReview)
    {
        peerReview.ToTable("PeerReviews");
        peerReview.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        peerReview.HasOne<Employee>().WithMany().HasForeignKey(r => r.EmployeeId);
        peerReview.HasOne<Employee>().WithMany().HasForeignKey(r => r.ReviewerId);
        peerReview.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        peerReview.HasIndex(e => new { e.GroupId, e.Reference }).IsUnique();
        peerReview.HasIndex(r => new { r.StoreId, r.At });
    }
}
