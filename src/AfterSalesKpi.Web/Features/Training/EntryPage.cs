using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>The form with what stands around it.</summary>
/// <param name="Form">What is filled in; a line a person, in the order of the people.</param>
/// <param name="Store">The store's name.</param>
/// <param name="People">Who can have taken the exam.</param>
/// <param name="Courses">Courses there were before.</param>
public sealed record EntryPage(EntryForm Form, string Store, IReadOnlyList<EntryPerson> People, IReadOnlyList<string> Courses)
{
    /// <summary>Those who work in a store, by position.</summary>
    internal static Task<List<EntryPerson>> Read(KpiDbContext db, int storeId, DateOnly today, int most, CancellationToken ct) => (
        from e in db.Employees.AsNoTracking()
        join p in db.Positions on e.PositionId equals p.Id
        where e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= today)
        orderby p.Id, e.Number
        select new EntryPerson(e.Number, e.Name, p.Name, p.EnglishName, e.Team)).Take(most).ToListAsync(ct);
}

/// <summary>Somebody who can have taken an exam.</summary>
public sealed record EntryPerson(string Number, string Name, string Position, string PositionInEnglish, string? Team);
