using AfterSalesKpi.Application.Records.ActionItems;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="List">Whose.</param>
/// <param name="Total">How many answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="People">Whose can be asked for; empty where one is alone.</param>
/// <param name="Now">The present, for what is overdue.</param>
/// <param name="SeveralStores">True where those of several stores are mixed.</param>
/// <param name="JustClosed">The one that was closed a moment ago and can be brought back.</param>
public sealed record IndexModel(
    ListQuestion Question, ActionList List, int Total, IReadOnlyList<ActionRow> Rows, IReadOnlyList<ActionPerson> People, DateTime Now, bool SeveralStores, ActionRow? JustClosed);
