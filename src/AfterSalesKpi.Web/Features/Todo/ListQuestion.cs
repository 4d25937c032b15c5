using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>What the address asks of the list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    private const int LongestText = 100;
    private static readonly int[] Sizes = [25, 50, 100];

    /// <summary>Whose.</summary>
    public ActionList? List { get; set; }

    public ActionState? State { get; set; }

    public string? Q { get; set; }

    /// <summary>The account of one person.</summary>
    public int? Person { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    internal static ActionViewer Viewer(CurrentUser user) => new(user.Id, user.May(Permission.ViewAllActionItems));

    /// <summary>The list that is shown: nobody is shown everybody's who may not see it.</summary>
    internal ActionList Shown(CurrentUser user) =>
        List is { } list && Enum.IsDefined(list) && (list != ActionList.Store || user.May(Permission.ViewAllActionItems)) ? list : ActionList.Mine;

    internal ActionFilter ToFilter(CurrentUser user) => new()
    {
        Viewer = Viewer(user),
        List = Shown(user),
        State = State,
        StoreId = user.Store?.Id,
        AssigneeId = Person,
        Text = Q is { Length: > LongestText } ? Q[..LongestText] : Q,
        Sort = Enum.TryParse<ActionSort>(Sort?.TrimStart('-'), true, out var sort) ? sort : ActionSort.Due,
        Descending = string.IsNullOrEmpty(Sort) ? State is ActionState.Done or ActionState.Withdrawn : Sort.StartsWith('-'),
    };
}
