using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>The last step by which somebody moved an order on, with what stood before it: kept so that it can be taken back within seconds.</summary>
public sealed class LastMove : IStoreOwned
{
    /// <summary>Longest text that says who made it.</summary>
    public const int ByLength = 64;

    /// <summary>For how long it can be taken back, seconds.</summary>
    public const int UndoSeconds = 10;

    private LastMove()
    {
    }

    /// <summary>Of an order that has just been moved for the first time; <see cref="Say"/> follows.</summary>
    public LastMove(WorkOrder order) => (GroupId, StoreId, WorkOrderId) = (order.GroupId, order.StoreId, order.Id);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The order, and the key.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>What was done.</summary>
    public OrderAction Action { get; private set; }

    /// <summary>Who did it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>The order's version since; another one means that somebody has changed the order again.</summary>
    public int VersionAfter { get; private set; }

    /// <summary>What was recorded before.</summary>
    public WorkOrderFacts Before { get; private set; } = null!; // said before it is saved

    /// <summary>How the order's jobs stood before.</summary>
    public IReadOnlyList<JobBefore> JobsBefore { get; private set; } = [];

    /// <summary>Remembers a step in place of the one before.</summary>
    public void Say(OrderAction action, string by, DateTime at, int versionAfter, WorkOrderFacts before, IReadOnlyList<JobBefore> jobsBefore) =>
        (Action, By, At, VersionAfter, Before, JobsBefore) = (action, by, at, versionAfter, before, jobsBefore);

    /// <summary>Remembers that the order was made, as a booking; taken back it stays for reference and counts nowhere, because nothing stood before it.</summary>
    public void SayBooked(WorkOrder order, string by, DateTime at) => Say(OrderAction.Book, by, at, order.Version, order.Facts with { Voided = true }, []);

    /// <summary>Forgets it: what was taken back cannot be taken back again.</summary>
    public void Forget() => VersionAfter = -1;

    /// <summary>True while it can be taken back, as far as time goes.</summary>
    public bool IsFresh(DateTime now) => Elapsed.Seconds(At, now) <= UndoSeconds;
}
