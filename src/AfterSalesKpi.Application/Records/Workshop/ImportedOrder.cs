using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>One item of a body of work orders, with what was found out for it before anything is changed.</summary>
internal sealed class ImportedOrder(ImportItem<WorkOrderPatch> item, WorkOrder order, bool isNew)
{
    public ImportItem<WorkOrderPatch> Item => item;

    public WorkOrder Order => order;

    /// <summary>The database does not know the order yet.</summary>
    public bool IsNew => isNew;

    /// <summary>When its rows lay before.</summary>
    public DateTime?[] TimesBefore { get; } = isNew ? [] : RowTimes.Of(order);

    /// <summary>Its facts before; of a new order nothing.</summary>
    public WorkOrderFacts Before { get; } = order.Facts;

    /// <summary>Its facts afterwards, while it stands.</summary>
    public WorkOrderFacts Facts { get; set; } = order.Facts;

    public Customer? Customer { get; set; }

    public Vehicle? Vehicle { get; set; }

    /// <summary>The jobs that replace those known; null: they stay.</summary>
    public List<WorkOrderJob>? Jobs { get; set; }

    /// <summary>The known order as it is meant by others, whatever becomes of this item.</summary>
    public long VehicleAfter => item.Stands ? Facts.VehicleId : Before.VehicleId;

    /// <summary>Whether such an order will be there afterwards.</summary>
    public bool Exists => item.Stands || !isNew;
}
