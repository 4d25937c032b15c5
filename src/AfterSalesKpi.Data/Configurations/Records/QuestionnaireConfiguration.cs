using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class QuestionnaireConfiguration : IEntityTypeConfiguration<Questionnaire>
{
    public void Configure(EntityTypeBuilder<Questionnaire> questionnaire)
    {
        questionnaire.ToTable("Questionnaires");
        questionnaire.HasOne<DealerGroup>().WithMany().HasForeignKey(q => q.GroupId);
        questionnaire.HasOne<Store>().WithMany().HasForeignKey(q => q.StoreId);
        questionnaire.Property(q => q.Title).HasMaxLength(Questionnaire.TitleLength);
        questionnaire.Property(q => q.Questions).IsJsonList();
        questionnaire.HasIndex(q => new { q.StoreId, q.Number }).IsUnique().HasFilter("\"StoreId\" IS NOT NULL");
        questionnaire.HasIndex(q => new { q.GroupId, q.Number }).IsUnique().HasFilter("\"StoreId\" IS NULL");
    }
}
