using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Who can be chosen in the form of an order: the store's people, and whoever the order names already.</summary>
public sealed class EntryStaff
{
    private const int Most = 500;
    private readonly List<(string Number, string Name, PositionKind Kind)> people;

    private EntryStaff(List<(string Number, string Name, PositionKind Kind)> people) => this.people = people;

    internal static async Task<EntryStaff> Read(KpiDbContext db, int storeId, DateOnly today, IEnumerable<EditModel> forms, CancellationToken ct)
    {
        var named = forms.SelectMany(f => f.Jobs.Select(j => j.Technician).Append(f.Advisor).Append(f.Technician)).OfType<string>().Distinct().ToList();
        var ofStore = db.Employees.AsNoTracking().Where(e => e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= today)).OrderBy(e => e.Number).Take(Most);
        var found = await (
            from e in ofStore.Union(db.Employees.AsNoTracking().Where(e => named.Contains(e.Number)))
            join p in db.Positions on e.PositionId equals p.Id
            orderby e.Number
            select new { e.Number, e.Name, p.Kind }).ToListAsync(ct);
        return new EntryStaff([.. found.Select(e => (e.Number, e.Name, e.Kind))]);
    }

    /// <summary>A person's number and name.</summary>
    public string? NameOf(string? number) => people.Find(p => p.Number == number) is { Number: { } found, Name: var name } ? Text(found, name) : number;

    /// <summary>The lines of a choice: those of the wanted position first.</summary>
    public IEnumerable<SelectListItem> Choices(PositionKind first, Words words)
    {
        var wanted = new SelectListGroup { Name = words.Of(first) };
        var others = new SelectListGroup { Name = words["WorkOrders.Entry.OtherStaff"] };
        return people.OrderBy(p => p.Kind != first).Select(p => new SelectListItem(Text(p.Number, p.Name), p.Number) { Group = p.Kind == first ? wanted : others });
    }

    private static string Text(string number, string name) => $"{name} {number}";
}
