using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>An order that an invitation asks about; an order is asked about once, a visit's orders together.</summary>
public sealed class InvitedOrder : IStoreOwned
{
    private InvitedOrder()
    {
    }

    /// <summary>An order of an invitation.</summary>
    public InvitedOrder(SurveyInvitation invitation, long workOrderId) =>
        (GroupId, StoreId, InvitationId, WorkOrderId) = (invitation.GroupId, invitation.StoreId, invitation.Id, workOrderId);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The invitation.</summary>
    public long InvitationId { get; private set; }

    /// <summary>The order.</summary>
    public long WorkOrderId { get; private set; }
}
