using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class LowAnswerActionConfiguration : IEntityTypeConfiguration<LowAnswerAction>
{
    public void Configure(EntityTypeBuilder<LowAnswerAction> action)
    {
        action.ToTable("LowAnswerActions");
        action.HasOne<Store>().WithMany().HasForeignKey(a => a.StoreId);
        action.HasOne<SurveyResponse>().WithMany().HasForeignKey(a => a.SurveyResponseId);
        action.Property(a => a.Note).HasMaxLength(RecordLimits.LongText);
        action.HasIndex(a => a.SurveyResponseId).IsUnique();
    }
}
