using System.Text.Json;
using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>A page of scorecards.</summary>
internal sealed record ScorecardsAnswer(int Total, IReadOnlyList<ScorecardAnswer> Scorecards);

/// <summary>One person's month; without a score the person was not appraised.</summary>
internal sealed record ScorecardAnswer(
    string Month, string Store, string Employee, string Name, string Position, MonthState State, decimal? Score, string? Grade, decimal? Coefficient,
    int? Rank, int PlanVersion, decimal Adjustments, string Checksum, IReadOnlyList<CardLineAnswer> Lines, int LeaveDays, IReadOnlyList<PartAnswer> Parts)
{
    public static ScorecardAnswer Of(ScorecardView view)
    {
        var card = view.Card;
        return new ScorecardAnswer(
            card.Month.ToString(), view.StoreCode, view.EmployeeNumber, view.EmployeeName, view.PositionCode, view.State,
            Places.OfHundredths(card.FinalHundredths), card.Grade, Places.OfTenThousandths(card.CoefficientTenThousandths), card.Rank, view.PlanNumber,
            Places.OfHundredths(card.AdjustmentHundredths) ?? 0, card.Checksum,
            [.. view.Lines.Select(l => new CardLineAnswer(
                l.Indicator, LineAnswer.Word(l.Scope), l.WeightBasisPoints, l.Numerator, l.Denominator, l.Sample, Places.Four(l.Value()),
                Places.OfMillionths(l.ScoreMillionths), l.Note, view.Positions[l.PositionId].Code, l.Days, l.MinimumSample))],
            card.LeaveDays,
            [.. card.Stretches.Select(s => new PartAnswer(view.Positions[s.PositionId].Code, s.From, s.To, s.Days, s.LeaveDays))]);
    }
}

/// <summary>One plan item of a position with its sums; the days are those on which the position was held.</summary>
internal sealed record CardLineAnswer(
    string Indicator, string Scope, int Weight, long Numerator, long Denominator, int Sample, decimal? Value, decimal? Score, string? Note, string Position, int Days, int MinimumSample);

/// <summary>Days of the month in one position; none where the whole month was spent in one without leave.</summary>
internal sealed record PartAnswer(string Position, DateOnly From, DateOnly To, int Days, int LeaveDays);

/// <summary>One plan item with its sums; the weight in basis points.</summary>
internal sealed record LineAnswer(
    string Indicator, string Scope, int Weight, long Numerator, long Denominator, int Sample, decimal? Value, decimal? Score, string? Note)
{
    public static string Word(Enum scope) => JsonNamingPolicy.CamelCase.ConvertName(scope.ToString());
}

/// <summary>A page of people's quarters.</summary>
internal sealed record QuartersAnswer(int Total, IReadOnlyList<QuarterAnswer> Scorecards);

/// <summary>One person's quarter: the lines merged from the months' stored sums, and the months' scores.</summary>
internal sealed record QuarterAnswer(
    string Quarter, string Store, string Employee, string Name, string Position, decimal? Score, string? Grade, decimal? Coefficient, decimal? Trend,
    IReadOnlyList<QuarterMonthAnswer> Months, IReadOnlyList<LineAnswer> Lines)
{
    public static QuarterAnswer Of(QuarterView view)
    {
        var sum = view.Summary;
        return new QuarterAnswer(
            sum.Quarter.ToString(), view.StoreCode, view.EmployeeNumber, view.EmployeeName, view.PositionCode, Places.OfHundredths(sum.ScoreHundredths),
            sum.Grade, Places.OfTenThousandths(sum.CoefficientTenThousandths), Places.OfHundredths(sum.TrendHundredths),
            [.. sum.Months.Select(m => new QuarterMonthAnswer(m.Month.ToString(), Places.OfHundredths(m.FinalHundredths), m.Grade))],
            [.. sum.Lines.Select(l => new LineAnswer(
                l.Indicator, LineAnswer.Word(l.Scope), l.WeightBasisPoints, l.Sums.Numerator, l.Sums.Denominator, l.Sums.Sample, Places.Four(l.Value),
                Places.OfMillionths(l.ScoreMillionths), l.Note))]);
    }
}

/// <summary>A month of a quarter.</summary>
internal sealed record QuarterMonthAnswer(string Month, decimal? Score, string? Grade);
