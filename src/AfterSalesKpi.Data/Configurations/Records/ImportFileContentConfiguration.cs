using AfterSalesKpi.Domain.Records.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ImportFileContentConfiguration : IEntityTypeConfiguration<ImportFileContent>
{
    public void Configure(EntityTypeBuilder<ImportFileContent> content)
    {
        content.ToTable("ImportFileContents");
        content.HasKey(c => c.ImportFileId);
        content.Property(c => c.ImportFileId).ValueGeneratedNever();
        content.HasOne<ImportFile>().WithMany().HasForeignKey(c => c.ImportFileId);
    }
}
