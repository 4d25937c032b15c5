using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class SurveyResponseConfiguration : IEntityTypeConfiguration<SurveyResponse>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> surveyResponse)
    {
        surveyResponse.ToTable("SurveyResponses");
        surveyResponse.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        surveyResponse.HasOne<WorkOrder>().WithMany().HasForeignKey(r => r.WorkOrderId);
        surveyResponse.HasOne<Employee>().WithMany().HasForeignKey(r => r.EnteredById);
        surveyResponse.HasOne<Questionnaire>().WithMany().HasForeignKey(r => r.QuestionnaireId);
        surveyResponse.Property(r => r.OtherAnswers).IsJsonList();
        surveyResponse.HasMany(r => r.EmployeeRatings).WithOne().HasForeignKey(r => r.SurveyResponseId);
        surveyResponse.Navigation(r => r.EmployeeRatings).UsePropertyAccessMode(PropertyAccessMode.Field);
        surveyResponse.Property(r => r.Comment).HasMaxLength(RecordLimits.LongText);
        surveyResponse.Property(e => e.Reference).HasMaxLength(RecordLimits.Reference);
        surveyResponse.HasIndex(e => new { e.StoreId, e.Reference }).IsUnique();
        surveyResponse.HasIndex(r => new { r.StoreId, r.At });
        surveyResponse.HasIndex(r => r.WorkOrderId);

        // Low answers are few, and asked for as long as nobody has done anything about them.
        surveyResponse.HasIndex(r => new { r.StoreId, r.LowestRating, r.At }).HasFilter("\"LowestRating\" <= 2");
    }
}
