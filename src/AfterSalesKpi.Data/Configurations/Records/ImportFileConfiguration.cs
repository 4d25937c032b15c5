using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ImportFileConfiguration : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> file)
    {
        file.ToTable("ImportFiles");
        file.HasOne<Store>().WithMany().HasForeignKey(f => f.StoreId);
        file.HasOne<UserAccount>().WithMany().HasForeignKey(f => f.AccountId);
        file.Property(f => f.Resource).HasMaxLength(ImportFile.ResourceLength);
        file.Property(f => f.Name).HasMaxLength(ImportFile.NameLength);
        file.Ignore(f => f.Unchanged).Ignore(f => f.Accepted);
        file.HasIndex(f => new { f.GroupId, f.BroughtAt });
    }
}
