using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>How far a month has come; its state is that of its least advanced store.</summary>
internal sealed record MonthAnswer(string Month, MonthState State, bool Running, int StoresDone, IReadOnlyList<StoreMonthAnswer> Stores)
{
    public static MonthAnswer Of(MonthProgress progress) => new(
        progress.Month.ToString(), progress.State, progress.Running, progress.StoresDone,
        [.. progress.Stores.Select(s => new StoreMonthAnswer(s.Code, s.State, s.CalculatedAt))]);
}

/// <summary>How far one store's month has come.</summary>
internal sealed record StoreMonthAnswer(string Store, MonthState State, DateTime? CalculatedAt);
