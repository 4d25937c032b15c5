using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>All that a complaint's page shows.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="Row">The same with names.</param>
/// <param name="StoreId">The store.</param>
/// <param name="ChargedId">Whom it is charged to: who is named responsible, else the order's advisor.</param>
/// <param name="Notes">What was done, in order.</param>
/// <param name="History">Who changed what and when, the newest first.</param>
public sealed record ComplaintCard(
    Complaint Complaint, ComplaintRow Row, int StoreId, int? ChargedId, IReadOnlyList<WrittenNote> Notes, IReadOnlyList<OrderChange> History);
