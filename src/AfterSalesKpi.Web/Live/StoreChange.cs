namespace AfterSalesKpi.Web.Live;

/// <summary>Records of one kind that were changed in one store, as the trail tells it.</summary>
/// <param name="StoreId">The store; null for what the whole group owns.</param>
/// <param name="RecordType">The kind of record, as in the trail: <c>WorkOrder</c>, <c>UserAccount</c> …</param>
/// <param name="RecordIds">Their numbers; none where many were loaded at once.</param>
/// <param name="Last">The trail's last entry among these.</param>
/// <param name="Mark">Up to here everything was told before or with this: where to go on after a break.</param>
public sealed record StoreChange(int? StoreId, string RecordType, IReadOnlyList<long> RecordIds, long Last, long Mark);
