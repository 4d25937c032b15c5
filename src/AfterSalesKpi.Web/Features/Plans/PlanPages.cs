using System.Globalization;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Trial;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>What the pages of drafts need besides the draft.</summary>
public sealed class PlanPages(KpiDbContext db, CurrentUser user, PlanLines lines, GoalQuery goals, Words words, MeasureText measures, GroupCatalogue catalogue)
{
    private const int Months = 12;

    private const int MostStores = 1000;

    /// <summary>The form with the stores to choose from and the values that people reached.</summary>
    internal async Task<EditModel> Edit(PlanVersionView view, PlanForm form, bool conflict, CancellationToken ct)
    {
        var stores = await db.Stores.OrderBy(s => s.Code).Take(MostStores).Select(s => new { s.Id, s.Name }).ToListAsync(ct);
        var spreads = Spread.Of(await lines.Of(view.Plan.PositionId, user.RunningMonth.AddMonths(-1), Months, user.Store?.Id, ct), catalogue.Now);
        form.AddBlankLines();
        var year = Math.Max(view.Version.EffectiveFrom.Year, user.RunningMonth.Year);
        var named = form.Items.Select(i => i.Serves).OfType<int>().ToList();
        return new EditModel(view, form, [.. stores.Select(s => (s.Id, s.Name))])
        {
            Spreads = spreads,
            Goals = await goals.Choices([year, user.RunningMonth.Year], named, ct),
            Unserved = [.. (await goals.Unserved(year, user.RunningMonth, ct)).Where(g => !named.Contains(g.Id))],
            Late = StoreMonth.TryParse(form.EffectiveFrom, out var month) && month <= user.RunningMonth,
            Conflict = conflict,
        };
    }

    /// <summary>A plan tried out on the newest closed months, of the store looked at.</summary>
    internal TrialQuestion Question(PlanVersionView view, IReadOnlyList<PlanItem> items, Grading grading, int months) =>
        new(view.Plan.PositionId, items, grading, user.RunningMonth.AddMonths(-1), Math.Clamp(months, 1, TryPlan.MostMonths), user.Store?.Id);

    /// <summary>Puts what was refused beside its field; of an item with the item's name.</summary>
    internal void Show(ModelStateDictionary state, Outcome outcome, PlanForm form)
    {
        foreach (var problem in outcome.Problems)
        {
            var field = string.Join('.', problem.Field.Split('.').Select(Upper));
            var text = words.Of(problem);
            if (field.StartsWith("Items[", StringComparison.Ordinal) && int.TryParse(field[6..field.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture, out var n) && n < form.Items.Count)
            {
                form.Items[n].IsNew = true; // opened, so that the error is seen
                text = words["ProblemOf", measures.Name(form.Items[n].Indicator ?? ""), text];
            }

            state.AddModelError(field.Length == 0 ? "" : "Form." + field, text);
        }
    }

    private static string Upper(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
