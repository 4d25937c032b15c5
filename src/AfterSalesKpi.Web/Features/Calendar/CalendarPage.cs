using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Calendar;

/// <summary>The page of a store's calendar.</summary>
/// <param name="Form">What is shown or was typed.</param>
/// <param name="Store">Whose it is.</param>
/// <param name="Others">Stores whose calendar may be copied.</param>
/// <param name="CopiedFrom">The store whose calendar the form shows, not yet saved.</param>
/// <param name="Theirs">What somebody else has saved meanwhile.</param>
public sealed record CalendarPage(EditModel Form, StoreChoice Store, IReadOnlyList<(string Code, string Name)> Others, string? CopiedFrom, EditModel? Theirs)
{
    /// <summary>The days of the week as numbers, Monday first.</summary>
    public static readonly IReadOnlyList<int> Week = [1, 2, 3, 4, 5, 6, 0];
}
