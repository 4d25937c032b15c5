using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The page on which an order is entered or corrected.</summary>
/// <param name="Form">What stands in the form.</param>
/// <param name="Store">The order's store.</param>
/// <param name="Staff">Who can be chosen.</param>
/// <param name="Process">The steps of the service process in force when the order was delivered, or now.</param>
/// <param name="Promises">Times that may be promised; none for an order that is kept already.</param>
/// <param name="Conflict">Where somebody else's version differs from the form; null while nobody has saved another.</param>
public sealed record EntryPage(
    EditModel Form, StoreChoice Store, EntryStaff Staff, IReadOnlyList<ProcessStep> Process, IReadOnlyList<SuggestedPromise> Promises, IReadOnlyList<EntryDifference>? Conflict)
{
    /// <summary>True while the order is not kept yet.</summary>
    public bool IsNew => Form.Version is null;

    /// <summary>Where the form is sent; the store stands in the address, so that it cannot change between two tabs.</summary>
    public string Address => IsNew ? $"/work-orders/new?store={Uri.EscapeDataString(Store.Code)}" : $"{OrderAddress}/edit?store={Uri.EscapeDataString(Store.Code)}";

    /// <summary>The order's own page.</summary>
    public string OrderAddress => $"/work-orders/{Uri.EscapeDataString(Form.Number ?? "")}";

    /// <summary>Whether any of the fields holds something.</summary>
    public static bool Any(params string?[] fields) => fields.Any(f => !string.IsNullOrWhiteSpace(f));
}
