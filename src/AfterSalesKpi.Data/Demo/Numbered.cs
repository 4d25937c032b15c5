using System.Runtime.CompilerServices;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Data.Demo;

/// <summary>
/// Gives records their numbers before they are written, because records of the same batch refer to each other. The database's own
/// way in is the change tracker, which is too dear for millions of records.
/// </summary>
internal static class Numbered
{
    public static Customer Number(this Customer customer)
    {
        SetId(customer, TimeOrderedId.Next());
        return customer;
    }

    public static Vehicle Number(this Vehicle vehicle)
    {
        SetId(vehicle, TimeOrderedId.Next());
        return vehicle;
    }

    public static WorkOrder Number(this WorkOrder order)
    {
        SetId(order, TimeOrderedId.Next());
        return order;
    }

    public static Part Number(this Part part)
    {
        SetId(part, TimeOrderedId.Next());
        return part;
    }

    public static SurveyResponse Number(this SurveyResponse response)
    {
        SetId(response, TimeOrderedId.Next());
        return response;
    }

    public static SurveyInvitation Number(this SurveyInvitation invitation)
    {
        SetId(invitation, TimeOrderedId.Next());
        return invitation;
    }

    /// <summary>Insists that the domain accepted what the demo made up; anything else is a mistake in the demo.</summary>
    public static void Insist(this Outcome outcome)
    {
        if (!outcome.Succeeded) throw new InvalidOperationException($"The demo broke a rule: {string.Join(", ", outcome.Problems)}");
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(Customer customer, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(Vehicle vehicle, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(WorkOrder order, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(Part part, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(SurveyResponse response, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(SurveyInvitation invitation, long id);
}
