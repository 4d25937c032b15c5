using AfterSalesKpi.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Organization;

internal sealed class ApiKeyUseConfiguration : IEntityTypeConfiguration<ApiKeyUse>
{
    public void Configure(EntityTypeBuilder<ApiKeyUse> use)
    {
        use.ToTable("ApiKeyUses");
        use.HasKey(u => u.ApiKeyId);
        use.Property(u => u.ApiKeyId).ValueGeneratedNever();
        use.HasOne<ApiKey>().WithMany().HasForeignKey(u => u.ApiKeyId);
    }
}
