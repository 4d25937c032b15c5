using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>Sets the days by which the group closes its months, and whose each step is.</summary>
public sealed class SetCloseCalendar(KpiDbContext db)
{
    /// <summary>Sets it. Refused: <c>changed-meanwhile</c>, <c>conflict</c>, or as <see cref="CloseCalendar.Set"/>.</summary>
    /// <param name="version">The version looked at; null: there was none.</param>
    /// <param name="days">The days, step by step.</param>
    /// <param name="owners">Whose, step by step.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome> Run(int? version, IReadOnlyList<int> days, IReadOnlyList<Role> owners, CancellationToken ct)
    {
        var calendar = await db.CloseCalendars.FirstOrDefaultAsync(ct);
        if (calendar?.Version != version) return Outcome.Refused("", "changed-meanwhile");
        if (calendar is null) db.Add(calendar = new CloseCalendar(db.Scope.GroupId));
        var set = calendar.Set(days, owners);
        if (set.Succeeded) return await MonthRows.Save(db, ct);
        db.ChangeTracker.Clear();
        return set;
    }
}
