using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Scorecards;

internal sealed class GradeWishConfiguration : IEntityTypeConfiguration<GradeWish>
{
    public void Configure(EntityTypeBuilder<GradeWish> wish)
    {
        wish.ToTable("GradeWishes");
        wish.Property(w => w.Shares).IsJsonList();
        wish.HasIndex(w => new { w.GroupId, w.StoreId }).IsUnique();
    }
}
