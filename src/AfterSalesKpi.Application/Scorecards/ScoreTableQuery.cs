using System.Linq.Expressions;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads the table of a month's scores from the stored scorecards.</summary>
public sealed class ScoreTableQuery(KpiDbContext db)
{
    /// <summary>One page.</summary>
    public async Task<ScoreTable> Run(ScoreTableFilter filter, CancellationToken ct)
    {
        var all = Rows(filter.Month, filter.StoreId);
        var grades = await all.GroupBy(r => new { r.PositionId, r.PositionCode, r.PositionName, r.Grade })
            .OrderBy(g => g.Key.PositionId).ThenBy(g => g.Key.Grade)
            .Select(g => new GradeCount(g.Key.PositionCode, g.Key.PositionName, g.Key.Grade, g.Count(), g.Sum(r => r.Final ?? 0))).ToListAsync(ct);
        var rows = filter.Position is { } position ? all.Where(r => r.PositionCode == position) : all;
        if (filter.Search is { } search) rows = rows.Where(r => r.Number.Contains(search) || r.Name.Contains(search));
        var total = await rows.CountAsync(ct);
        var page = await Sorted(rows, filter).Skip((filter.Page - 1) * filter.Size).Take(filter.Size).ToListAsync(ct);
        return new ScoreTable(total, await WithMonthBefore(page, filter.Month.AddMonths(-1), ct), grades);
    }

    private IQueryable<ScoreRow> Rows(StoreMonth month, int? storeId) =>
        from card in db.Scorecards.AsNoTracking()
        where card.Month == month && (storeId == null || card.StoreId == storeId)
        join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
        join store in db.Stores on card.StoreId equals store.Id
        join employee in db.Employees on card.EmployeeId equals employee.Id
        join position in db.Positions on card.PositionId equals position.Id
        select new ScoreRow
        {
            EmployeeId = card.EmployeeId, Number = employee.Number, Name = employee.Name, StoreCode = store.Code, StoreName = store.Name,
            PositionId = position.Id, PositionCode = position.Code, PositionName = position.Name, Team = card.Team, State = state.State, Rank = card.Rank,
            Satisfaction = card.SatisfactionHundredths, Workflow = card.WorkflowHundredths, Parts = card.PartsHundredths,
            FollowUp = card.FollowUpHundredths, Staff = card.StaffHundredths, Score = card.ScoreHundredths,
            Adjustment = card.AdjustmentHundredths, Final = card.FinalHundredths, Grade = card.Grade, Coefficient = card.CoefficientTenThousandths,
        };

    private static IQueryable<ScoreRow> Sorted(IQueryable<ScoreRow> rows, ScoreTableFilter filter) => filter.Sort switch
    {
        ScoreSort.Number => By(rows, r => r.Number, filter.Falling),
        ScoreSort.Name => By(rows, r => r.Name, filter.Falling),
        ScoreSort.Place => Places(rows, filter.Falling).ThenBy(r => r.PositionId).ThenBy(r => r.Rank == null).ThenBy(r => r.Rank).ThenBy(r => r.Number),
        ScoreSort.Rank => By(rows.OrderBy(r => r.Rank == null), r => r.Rank, filter.Falling),
        ScoreSort.Satisfaction => By(rows.OrderBy(r => r.Satisfaction == null), r => r.Satisfaction, filter.Falling),
        ScoreSort.Workflow => By(rows.OrderBy(r => r.Workflow == null), r => r.Workflow, filter.Falling),
        ScoreSort.Parts => By(rows.OrderBy(r => r.Parts == null), r => r.Parts, filter.Falling),
        ScoreSort.FollowUp => By(rows.OrderBy(r => r.FollowUp == null), r => r.FollowUp, filter.Falling),
        ScoreSort.Staff => By(rows.OrderBy(r => r.Staff == null), r => r.Staff, filter.Falling),
        ScoreSort.Score => By(rows.OrderBy(r => r.Score == null), r => r.Score, filter.Falling),
        ScoreSort.Adjustment => By(rows, r => r.Adjustment, filter.Falling),
        ScoreSort.Coefficient => By(rows.OrderBy(r => r.Coefficient == null), r => r.Coefficient, filter.Falling),
        _ => By(rows.OrderBy(r => r.Final == null), r => r.Final, filter.Falling),
    };

    private static IOrderedQueryable<ScoreRow> Places(IQueryable<ScoreRow> rows, bool falling) =>
        falling ? rows.OrderByDescending(r => r.StoreCode) : rows.OrderBy(r => r.StoreCode);

    private static IQueryable<ScoreRow> By<T>(IQueryable<ScoreRow> rows, Expression<Func<ScoreRow, T>> key, bool falling) =>
        (falling ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(r => r.Number).ThenBy(r => r.EmployeeId);

    private static IQueryable<ScoreRow> By<T>(IOrderedQueryable<ScoreRow> rows, Expression<Func<ScoreRow, T>> key, bool falling) =>
        (falling ? rows.ThenByDescending(key) : rows.ThenBy(key)).ThenBy(r => r.Number).ThenBy(r => r.EmployeeId);

    private async Task<List<ScoreRow>> WithMonthBefore(List<ScoreRow> rows, StoreMonth before, CancellationToken ct)
    {
        var people = rows.Select(r => r.EmployeeId).ToList();
        var finals = (await (
            from card in db.Scorecards.AsNoTracking()
            where card.Month == before && people.Contains(card.EmployeeId)
            join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            select new { card.EmployeeId, card.Id, card.FinalHundredths }).ToListAsync(ct)).GroupBy(c => c.EmployeeId)
            .ToDictionary(g => g.Key, g => g.MaxBy(c => c.Id)!.FinalHundredths); // a group is not empty
        return [.. rows.Select(r => r with { FinalBefore = finals.GetValueOrDefault(r.EmployeeId) })];
    }
}
