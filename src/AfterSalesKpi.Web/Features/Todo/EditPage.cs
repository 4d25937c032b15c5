using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>The form with what stands around it.</summary>
/// <param name="Form">What is filled in.</param>
/// <param name="Item">The number of the one that is changed; null for a new one.</param>
/// <param name="Store">The store's name.</param>
/// <param name="People">Who can be asked.</param>
/// <param name="About">What it is about, in words; null for nothing.</param>
/// <param name="Theirs">What somebody else saved meanwhile; null where nobody did.</param>
public sealed record EditPage(EditModel Form, long? Item, string Store, IReadOnlyList<ActionPerson> People, string? About, ActionItem? Theirs)
{
    /// <summary>Where the form is sent.</summary>
    public string Target => Item is { } id ? $"/todo/{id}/edit" : "/todo/new";
}
