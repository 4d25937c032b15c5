using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.MyWork;

/// <summary>A technician's page.</summary>
/// <param name="Orders">Open orders, what runs first.</param>
/// <param name="Finished">Orders completed today.</param>
/// <param name="Forgotten">What has been running since an earlier day, with its order; null where nothing is.</param>
/// <param name="Stopped">When it was stopped, as typed.</param>
/// <param name="Now">The present.</param>
public sealed record MyWorkModel(
    IReadOnlyList<MyOrder> Orders, IReadOnlyList<MyOrder> Finished, (MyOrder Order, WorkOrderJob Job)? Forgotten, StoppedFields Stopped, DateTime Now);
