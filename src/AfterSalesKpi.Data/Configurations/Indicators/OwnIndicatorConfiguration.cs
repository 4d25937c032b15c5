using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Own;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Indicators;

internal sealed class OwnIndicatorConfiguration : IEntityTypeConfiguration<OwnIndicator>
{
    private const int EnterersLength = 128;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public void Configure(EntityTypeBuilder<OwnIndicator> indicator)
    {
        indicator.ToTable("OwnIndicators");
        indicator.HasOne<DealerGroup>().WithMany().HasForeignKey(i => i.GroupId);
        indicator.HasMany<OwnEntry>().WithOne().HasForeignKey(e => e.IndicatorId);
        indicator.Property(i => i.Key).HasMaxLength(OwnIndicator.KeyLength);
        indicator.Property(i => i.Name).HasMaxLength(OwnIndicator.NameLength);
        indicator.Property(i => i.EnglishName).HasMaxLength(OwnIndicator.NameLength);
        indicator.Property(i => i.Description).HasMaxLength(OwnIndicator.DescriptionLength);
        indicator.Property(i => i.Enterers).IsJsonList().HasMaxLength(EnterersLength);
        indicator.Property(i => i.Question).HasMaxLength(OwnIndicator.QuestionLength).HasConversion(
            question => JsonSerializer.Serialize(question, Json), text => JsonSerializer.Deserialize<RecordQuestion>(text, Json)!); // written by us, never null
        indicator.Ignore(i => i.IsByHand);
        indicator.Ignore(i => i.Definition);
        indicator.HasIndex(i => new { i.GroupId, i.Key }).IsUnique();
        indicator.HasIndex(i => new { i.GroupId, i.Number }).IsUnique();
    }
}
