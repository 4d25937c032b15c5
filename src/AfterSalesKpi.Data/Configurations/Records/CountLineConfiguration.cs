using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CountLineConfiguration : IEntityTypeConfiguration<CountLine>
{
    public void Configure(EntityTypeBuilder<CountLine> line)
    {
        line.ToTable("CountLines");
        line.HasOne<CountList>().WithMany().HasForeignKey(l => l.CountListId);
        line.HasOne<Store>().WithMany().HasForeignKey(l => l.StoreId);
        line.HasOne<Part>().WithMany().HasForeignKey(l => l.PartId);
        line.HasOne<Employee>().WithMany().HasForeignKey(l => l.CountedById);
        line.HasIndex(l => new { l.CountListId, l.Place }).IsUnique();
        line.HasIndex(l => new { l.CountListId, l.PartId }).IsUnique();
    }
}
