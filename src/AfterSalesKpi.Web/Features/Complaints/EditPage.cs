using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The page of the form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Store">The store complained of.</param>
/// <param name="Reference">The complaint; null for a new one.</param>
/// <param name="People">Who can be named.</param>
/// <param name="Theirs">What somebody else saved meanwhile; null when nobody did.</param>
public sealed record EditPage(EditModel Form, StoreChoice Store, string? Reference, IReadOnlyList<SelectListItem> People, EditModel? Theirs)
{
    /// <summary>Where the form is sent.</summary>
    public string Address => Reference is null ? "/complaints/new" : $"/complaints/{Uri.EscapeDataString(Reference)}/edit?store={Uri.EscapeDataString(Store.Code)}";

    /// <summary>Where the person came from.</summary>
    public string Back => Reference is null ? "/complaints" : $"/complaints/{Uri.EscapeDataString(Reference)}?store={Uri.EscapeDataString(Store.Code)}";
}
