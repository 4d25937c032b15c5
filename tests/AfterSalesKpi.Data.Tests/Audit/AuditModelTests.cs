using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Tests.Audit;

/// <summary>Walks the model: every entity is told of or listed with a reason; no long text gets into the trail.</summary>
public sealed class AuditModelTests
{
    private static readonly IModel Model = DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, "").Model;

    public static TheoryData<string> Told => [.. Model.GetEntityTypes().Where(AuditedRecords.Tells).Select(e => e.Name)];

    [Fact]
    public void What_is_not_told_of_is_in_the_model_and_says_why()
    {
        var names = Model.GetEntityTypes().Select(e => e.ShortName()).ToHashSet();
        Assert.Subset(names, AuditedRecords.NotTold.Keys.ToHashSet());
        Assert.All(AuditedRecords.NotTold.Values, reason => Assert.NotEmpty(reason));
    }

    [Theory, MemberData(nameof(Told))]
    public void What_is_told_of_can_be_put_into_words(string name)
    {
        var entity = Model.FindEntityType(name)!; // from the list above
        var record = AuditedRecord.Of(entity);

        Assert.NotEmpty(record.Fields);
        Assert.NotNull(record.WriteNew);
        Assert.InRange(record.Type.Length, 1, AuditEntry.TypeLength);
        if (record.Key is not null) Assert.InRange(record.Key.GetMaxLength() ?? int.MaxValue, 1, AuditEntry.KeyLength);
    }

    [Theory, MemberData(nameof(Told))]
    public void Free_text_is_told_of_but_not_told(string name)
    {
        var texts = AuditedRecord.Of(Model.FindEntityType(name)!).Fields.Where(f => f.ClrType == typeof(string)); // from the list above
        Assert.All(texts, t => Assert.True(
            AuditedFields.IsPersonal(t) || t.GetMaxLength() <= AuditedFields.LongestPlainText,
            $"{name}.{t.Name} may hold {t.GetMaxLength()} characters: list it in {nameof(AuditedFields)} as personal."));
    }
}
