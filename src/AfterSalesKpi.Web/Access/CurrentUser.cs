using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Access;

/// <summary>Who asks, what they may do and what they are looking at. Filled once a request by <see cref="SignedInScope"/>.</summary>
public sealed class CurrentUser
{
    /// <summary>False for somebody who has not signed in; nothing else here means anything then.</summary>
    public bool IsSignedIn { get; private set; }

    public int Id { get; private set; }

    /// <summary>The name shown.</summary>
    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    public int GroupId { get; private set; }

    /// <summary>The same scope that the database context reads and writes by.</summary>
    public AccessScope Scope { get; private set; } = AccessScope.Nothing;

    /// <summary>The employee that the person is; null for people who are not appraised.</summary>
    public int? EmployeeId { get; private set; }

    /// <summary>The language kept with the account.</summary>
    public string? Culture { get; private set; }

    /// <summary>The sign-in that this request belongs to; signing out ends it.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The first day of the group's months.</summary>
    public int FirstDayOfMonth { get; private set; } = 1;

    /// <summary>The store looked at; null where all stores of the scope are.</summary>
    public StoreChoice? Store { get; internal set; }

    /// <summary>The month looked at: of the address, else as remembered, else the running one.</summary>
    public StoreMonth Month { get; internal set; }

    /// <summary>The month that runs now.</summary>
    public StoreMonth RunningMonth { get; internal set; }

    /// <summary>The clock that times are shown by: the store's, else the default one.</summary>
    public TimeZoneInfo Zone => Store?.Zone ?? LocalTime.Zone(LocalTime.DefaultZone);

    /// <summary>True when the person's role may do that.</summary>
    public bool May(Permission permission) => IsSignedIn && RolePermissions.Allows(Role, permission);

    /// <summary>What the person may know of peer reviews.</summary>
    public ReviewPrivacy Privacy => May(Permission.SeeReviewers) ? ReviewPrivacy.Open : ReviewPrivacy.FromThreeOnly;

    /// <summary>The person as somebody who puts a name to a step of a month's life.</summary>
    public Signatory Signatory => new(Id, EmployeeId, Name);

    internal void SignIn(UserAccount account, Guid sessionId, int firstDayOfMonth)
    {
        (IsSignedIn, Id, Name, Role, GroupId) = (true, account.Id, account.DisplayName, account.Role, account.GroupId);
        (Scope, EmployeeId, Culture) = (account.Scope, account.EmployeeId, account.Culture);
        (SessionId, FirstDayOfMonth) = (sessionId, firstDayOfMonth);
    }
}
