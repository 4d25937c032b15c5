using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>An employee as the page shows it, with what the page's forms hold.</summary>
public sealed class PersonModel
{
    private const int MostShown = 10;

    public required string Number { get; init; }

    public required string ShownName { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<AssignmentRow> Assignments { get; init; }

    public required PlaceChoices Choices { get; init; }

    public required AccountRow? Account { get; init; }

    /// <summary>The newest results of exams.</summary>
    public required IReadOnlyList<TrainingRow> Results { get; init; }

    /// <summary>Certificates in use.</summary>
    public required IReadOnlyList<CertificateRow> Certificates { get; init; }

    /// <summary>The day by which certificates run out.</summary>
    public required DateOnly Today { get; init; }

    public string? Name { get; set; }

    public DateOnly? HiredOn { get; set; }

    public DateOnly? LeftOn { get; set; }

    public string? Store { get; set; }

    public string? Position { get; set; }

    public string? Team { get; set; }

    public DateOnly? Since { get; set; }

    /// <summary>A first password, shown once.</summary>
    public string? FirstPassword { get; set; }

    public static string AddressOf(string number) => $"/staff/{Uri.EscapeDataString(number)}";

    /// <summary>Null when there is no such person in the stores in scope.</summary>
    internal static async Task<PersonModel?> Read(KpiDbContext db, string number, DateOnly today, CancellationToken ct)
    {
        var e = await db.Employees.AsNoTracking().Include(p => p.Assignments.OrderByDescending(a => a.Since)).SingleOrDefaultAsync(p => p.Number == number, ct);
        if (e is null || !db.Scope.Holds(e.GroupId, e.StoreId)) return null;
        var stores = await db.BeyondStores<Store>().ToDictionaryAsync(s => s.Id, s => (s.Code, s.Name), ct);
        var positions = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var account = await db.Users.AsNoTracking().Where(a => a.EmployeeId == e.Id && a.GroupId == e.GroupId).OrderBy(a => a.Id)
            .Select(a => new AccountRow(a.UserName!, a.Role, a.Disabled, a.FirstPasswordUntil)).FirstOrDefaultAsync(ct); // accounts have names
        return new PersonModel
        {
            Number = e.Number, ShownName = e.Name, Version = e.Version, Name = e.Name, HiredOn = e.HiredOn, LeftOn = e.LeftOn, Account = account,
            Assignments = [.. e.Assignments.OrderByDescending(a => a.Since).Select(a => new AssignmentRow(a.Since, stores[a.StoreId].Name, positions[a.PositionId].Name, positions[a.PositionId].EnglishName, a.Team))],
            Store = stores[e.StoreId].Code, Position = positions[e.PositionId].Code, Team = e.Team, Choices = await PlaceChoices.Read(db, positions[e.PositionId].Code, ct),
            Results = await new TrainingList(db).OfEmployee(e.Id, MostShown, ct), Certificates = await new CertificateList(db).OfEmployee(e.Id, MostShown, ct),
            Today = today,
        };
    }
}

/// <summary>Where somebody worked from a day on.</summary>
public sealed record AssignmentRow(DateOnly Since, string Store, string Position, string PositionInEnglish, string? Team);

/// <summary>Somebody's account.</summary>
public sealed record AccountRow(string UserName, Role Role, bool Disabled, DateTime? FirstPasswordUntil);
