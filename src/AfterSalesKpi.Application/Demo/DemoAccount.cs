using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Demo;

/// <summary>An account to try the program with.</summary>
/// <param name="Name">What to sign in with.</param>
/// <param name="Role">What it may do.</param>
/// <param name="StoreNumber">The store it works in, from 1; 0: the whole group.</param>
/// <param name="Is">Whose first employee it is; null: somebody who is not appraised.</param>
public sealed record DemoAccount(string Name, Role Role, int StoreNumber, PositionKind? Is)
{
    /// <summary>The password of all of them; they exist in Development only.</summary>
    public const string Password = "Demo-2026!";

    /// <summary>The demo group's accounts.</summary>
    public static readonly IReadOnlyList<DemoAccount> OfGroup =
    [
        new("manager@demo", Role.ServiceManager, 1, PositionKind.ServiceManager),
        new("advisor@demo", Role.ServiceAdvisor, 1, PositionKind.ServiceAdvisor),
        new("technician@demo", Role.Technician, 1, PositionKind.Technician),
        new("parts@demo", Role.PartsClerk, 1, PositionKind.PartsClerk),
        new("care@demo", Role.CustomerCare, 1, PositionKind.CustomerCare),
        new("hr@demo", Role.HumanResources, 0, null),
        new("groupadmin@demo", Role.GroupAdmin, 0, null),
        new("manager2@demo", Role.ServiceManager, 2, PositionKind.ServiceManager),
    ];

    /// <summary>The account of a second group, which shares nothing with the first.</summary>
    public static readonly IReadOnlyList<DemoAccount> OfOtherGroup = [new("otheradmin@demo", Role.GroupAdmin, 0, null)];
}
