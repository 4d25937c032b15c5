using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Tests.Demo;

/// <summary>
/// What all records of a group say, as one hash a kind. Numbers that databases give differ between two loads, so a record that refers to
/// another is told by what that one says.
/// </summary>
internal sealed class Fingerprint(KpiDbContext db)
{
    private static readonly string[] NotSaid = ["Id", nameof(IGroupOwned.GroupId), "Version"];

    private readonly Dictionary<(Type Kind, long Id), string> said = [];

    /// <summary>Kind and hash of its records.</summary>
    public async Task<Dictionary<string, string>> Of()
    {
        Dictionary<string, string> hashes = [];
        await Add<Store>();
        await Add<Position>();
        await Add<StoreCalendar>();
        await Add<Employee>();
        await Add<Customer>();
        await Add<Vehicle>();
        await Add<Part>();
        await Add<WorkOrder>(o => o.Id);
        await Add<WorkOrderJob>();
        await Add<StockMovement>();
        await Add<PartRequest>();
        await Add<StockCount>();
        await Add<FollowUp>();
        await Add<SurveyResponse>();
        await Add<EmployeeRating>();
        await Add<Complaint>();
        await Add<TrainingResult>();
        await Add<PeerReview>();
        return hashes;

        async Task Add<T>(Func<T, long>? inOrder = null)
            where T : class
        {
            var entity = db.Model.FindEntityType(typeof(T))!; // all of these are kept
            IEnumerable<T> rows = await db.Set<T>().AsNoTracking().ToListAsync();
            if (inOrder is not null) rows = rows.OrderBy(inOrder);
            var words = rows.Select(row => Say(entity, row)).Order(StringComparer.Ordinal);
            hashes.Add(typeof(T).Name, Hash(string.Join('\n', words)));
        }
    }

    private string Say(IEntityType entity, object row)
    {
        var words = string.Join('|', entity.GetProperties().Where(p => !NotSaid.Contains(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => $"{p.Name}={Say(p, p.PropertyInfo!.GetValue(row))}")); // every kept property is one of the class
        if (entity.FindProperty("Id")?.PropertyInfo?.GetValue(row) is { } id) said[(entity.ClrType, Convert.ToInt64(id, CultureInfo.InvariantCulture))] = Hash(words);
        return words;
    }

    private string? Say(IProperty property, object? value)
    {
        if (value is null) return null;
        if (property.GetContainingForeignKeys().FirstOrDefault() is { } link && said.TryGetValue((link.PrincipalEntityType.ClrType, Convert.ToInt64(value, CultureInfo.InvariantCulture)), out var other)) return other;
        return value is System.Collections.IEnumerable list and not string
            ? string.Join(';', list.Cast<object>())
            : Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
