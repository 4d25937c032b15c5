using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class SurveyInvitationConfiguration : IEntityTypeConfiguration<SurveyInvitation>
{
    public void Configure(EntityTypeBuilder<SurveyInvitation> invitation)
    {
        invitation.ToTable("SurveyInvitations");
        invitation.HasOne<Store>().WithMany().HasForeignKey(i => i.StoreId);
        invitation.HasOne<Customer>().WithMany().HasForeignKey(i => i.CustomerId);
        invitation.HasOne<WorkOrder>().WithMany().HasForeignKey(i => i.WorkOrderId);
        invitation.HasOne<SurveyResponse>().WithMany().HasForeignKey(i => i.ResponseId);

        // Whoever makes a second one for the same visit is told so by the database.
        invitation.HasIndex(i => new { i.StoreId, i.CustomerId, i.VisitOn }).IsUnique();
        invitation.HasIndex(i => new { i.StoreId, i.AnsweredAt });
        invitation.HasIndex(i => new { i.StoreId, i.ExpiresAt });
    }
}
