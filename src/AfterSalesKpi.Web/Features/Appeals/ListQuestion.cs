using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public AppealState? State { get; set; }

    public bool Overdue { get; set; }

    /// <summary><c>filed</c> or <c>due</c>, with a minus for the latest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    /// <summary>As whom the person reads appeals.</summary>
    internal static AppealViewer Viewer(CurrentUser user) =>
        new(user.EmployeeId, user.May(Permission.AnswerAppeals) || user.May(Permission.DecideAppeals));

    internal AppealFilter ToFilter(CurrentUser user) => new(Viewer(user))
    {
        StoreId = user.Store?.Id,
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Overdue = Overdue,
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        ByFiled = !string.Equals(Sort?.TrimStart('-'), "due", StringComparison.OrdinalIgnoreCase),
        Descending = string.IsNullOrEmpty(Sort) || Sort.StartsWith('-'),
    };
}
