using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Data.Demo.CustomerCare;

/// <summary>Asks each visit's customer once to say something, as the program does after a delivery.</summary>
internal sealed class Invitations(StoreToFill store)
{
    private readonly HashSet<(long CustomerId, DateOnly Day)> visits = [];

    /// <summary>The invitation about a delivered order; null for who wishes no calls, and for a visit already asked about.</summary>
    public SurveyInvitation? Send(Course course)
    {
        var order = course.Order;
        if (order.DeliveredAt is not { } delivered || course.Visit.Guest.NoCallsSince <= delivered) return null;
        var day = DateOnly.FromDateTime(course.Delivered!.Value); // as the order
        if (!visits.Add((order.CustomerId, day))) return null;
        var invitation = new SurveyInvitation(order, day, delivered).Number();
        store.Month.SurveyInvitations.Add(invitation);
        store.Month.InvitedOrders.Add(new InvitedOrder(invitation, order.Id));
        return invitation;
    }
}
