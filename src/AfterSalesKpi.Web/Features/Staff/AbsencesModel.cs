using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>A store's month: people by days, and the absences that make it.</summary>
public sealed class AbsencesModel
{
    public const int Size = 50;

    public required StoreMonth Month { get; init; }

    public required IReadOnlyList<DateOnly> Days { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<(AbsentPerson Person, IReadOnlyList<AbsenceDay> Days, int Absent)> People { get; init; }

    public required IReadOnlyList<AbsenceRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    /// <summary>How many of the people shown are absent on a day.</summary>
    public int AbsentOn(DateOnly day) => People.Count(p => p.Days.Any(d => d.On == day && d.Kind is not null));

    internal static AbsencesModel From(
        StoreMonth month, DateOnly first, DateOnly last, DateOnly today, IReadOnlyList<AbsentPerson> people, IReadOnlyList<AbsenceRow> counting,
        IReadOnlyList<AbsenceRow> rows, int total, int page)
    {
        var days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber).ToList();
        var ofPerson = counting.ToLookup(a => a.EmployeeId);
        return new AbsencesModel
        {
            Month = month, Days = days, Today = today, Rows = rows, Total = total, Page = page,
            People =
            [
                .. people.Select(p =>
                {
                    var own = days.Select(d => Day(p, d, ofPerson[p.EmployeeId])).ToList();
                    return (p, (IReadOnlyList<AbsenceDay>)own, own.Count(d => d.Kind is not null));
                }),
            ],
        };
    }

    private static AbsenceDay Day(AbsentPerson person, DateOnly day, IEnumerable<AbsenceRow> own)
    {
        var absence = own.FirstOrDefault(a => a.From <= day && day <= a.To);
        return new AbsenceDay(day, absence?.Kind, absence?.Id, !(day < person.HiredOn) && !(day > person.LeftOn));
    }
}
