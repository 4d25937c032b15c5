using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class StockBookConfiguration : IEntityTypeConfiguration<StockBook>
{
    public void Configure(EntityTypeBuilder<StockBook> book)
    {
        book.ToTable("StockBooks");
        book.HasKey(b => b.StoreId);
        book.Property(b => b.StoreId).ValueGeneratedNever();
        book.Property(b => b.TimeZone).HasMaxLength(Store.TimeZoneLength);
        book.HasOne<Store>().WithMany().HasForeignKey(b => b.StoreId);
    }
}
