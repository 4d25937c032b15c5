using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class ComplaintNoteConfiguration : IEntityTypeConfiguration<ComplaintNote>
{
    public void Configure(EntityTypeBuilder<ComplaintNote> note)
    {
        note.ToTable("ComplaintNotes");
        note.HasOne<Store>().WithMany().HasForeignKey(n => n.StoreId);
        note.HasOne<Complaint>().WithMany().HasForeignKey(n => n.ComplaintId);
        note.HasOne<UserAccount>().WithMany().HasForeignKey(n => n.WrittenById);
        note.Property(n => n.Text).HasMaxLength(RecordLimits.LongText);
        note.HasIndex(n => new { n.ComplaintId, n.At });
    }
}
