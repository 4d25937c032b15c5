using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>Something that can be brought as a file: who may, and which page shows it afterwards.</summary>
/// <param name="Resource">The name of the API's resource.</param>
/// <param name="Permission">Who may bring it: whoever may enter such records one by one without somebody else's approval.</param>
/// <param name="Page">The page of such records; null where there is none.</param>
public sealed record ImportKind(string Resource, Permission Permission, string? Page)
{
    public static readonly IReadOnlyList<ImportKind> All =
    [
        new("employees", Permission.ManageStaff, "/staff"),
        new("training-results", Permission.ManageStaff, "/training"),
        new("peer-reviews", Permission.SeeReviewers, null),
        new("parts", Permission.KeepParts, "/parts"),
        new("stock-movements", Permission.KeepParts, "/parts/movements"),
        new("part-requests", Permission.Administer, "/parts/requests"),
        new("stock-counts", Permission.Administer, "/parts/counts"),
        new("follow-ups", Permission.Administer, "/follow-ups"),
        new("survey-responses", Permission.Administer, "/surveys"),
        new("complaints", Permission.Administer, "/complaints"),
        new("stores", Permission.Administer, "/admin/stores"),
        new("own-entries", Permission.EnterIndicators, "/indicators/own"),
    ];

    /// <summary>Where such a file is brought.</summary>
    public string Address => Resource switch
    {
        "employees" => "/staff/import",
        "training-results" => "/training/import",
        _ => $"/imports/{Resource}",
    };
}
