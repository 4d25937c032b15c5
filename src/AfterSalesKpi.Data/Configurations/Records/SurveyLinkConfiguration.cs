using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class SurveyLinkConfiguration : IEntityTypeConfiguration<SurveyLink>
{
    public void Configure(EntityTypeBuilder<SurveyLink> link)
    {
        link.ToTable("SurveyLinks");
        link.HasOne<Store>().WithMany().HasForeignKey(l => l.StoreId);
        link.HasOne<SurveyInvitation>().WithMany().HasForeignKey(l => l.InvitationId);
        link.Property(l => l.Hash).HasMaxLength(SurveySecret.HashLength);
        link.HasIndex(l => l.Hash).IsUnique();
        link.HasIndex(l => l.InvitationId);
    }
}
