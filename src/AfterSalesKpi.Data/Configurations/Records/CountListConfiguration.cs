using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CountListConfiguration : IEntityTypeConfiguration<CountList>
{
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<CountList> list)
    {
        list.ToTable("CountLists");
        list.HasOne<Store>().WithMany().HasForeignKey(l => l.StoreId);
        list.Property(l => l.Number).HasMaxLength(CountList.NumberLength);
        list.Property(l => l.What).HasMaxLength(Part.ClassLength);
        list.Property(l => l.MadeBy).HasMaxLength(NameLength);
        list.Property(l => l.DecidedBy).HasMaxLength(NameLength);
        list.Property(l => l.Note).HasMaxLength(CountList.NoteLength);
        list.HasIndex(l => new { l.StoreId, l.Number }).IsUnique();
    }
}
