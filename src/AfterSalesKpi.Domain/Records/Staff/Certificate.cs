using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Staff;

/// <summary>
/// 证书: what an employee is certified for, and until when. Belongs to the employee, whatever store that person works in; no indicator reads
/// it.
/// </summary>
public sealed class Certificate : IGroupOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest number and longest issuer.</summary>
    public const int NumberLength = 64;

    /// <summary>Days before the end within which people are reminded.</summary>
    public const int ReminderDays = 60;

    private Certificate()
    {
    }

    /// <summary>A certificate yet without facts.</summary>
    public Certificate(int groupId, int employeeId) => (GroupId, EmployeeId) = (groupId, employeeId);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Whose.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>What for.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Number on it, if any.</summary>
    public string? Number { get; private set; }

    /// <summary>Who issued it, if known.</summary>
    public string? Issuer { get; private set; }

    /// <summary>First day of it, if known.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Last day of it; null: it does not run out.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Entered by mistake, or replaced by a newer one: kept, and nobody is reminded of it.</summary>
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what is on it. Refused: no name, an end before the beginning.</summary>
    public Outcome Describe(string name, string? number, string? issuer, DateOnly? issuedOn, DateOnly? expiresOn)
    {
        if (string.IsNullOrWhiteSpace(name)) return Outcome.Refused("name", "required");
        if (expiresOn < issuedOn) return Outcome.Refused("expiresOn", "before-issued");
        (Name, Number, Issuer, IssuedOn, ExpiresOn) = (name, number, issuer, issuedOn, expiresOn);
        return Outcome.Done;
    }

    /// <summary>Takes it out of use.</summary>
    public void Void() => Voided = true;
}
