using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>客户. Customers belong to the group: a visit to another of its stores is a visit of the same customer.</summary>
public sealed class Customer : IGroupOwned
{
    /// <summary>Longest code.</summary>
    public const int CodeLength = 40;

    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest phone number.</summary>
    public const int PhoneLength = 40;

    /// <summary>Longest referrer.</summary>
    public const int ReferredByLength = 100;

    private Customer()
    {
    }

    /// <summary>A new customer.</summary>
    public Customer(int groupId, string code) => (GroupId, Code) = (groupId, code);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Code, unique in the group.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name, if known.</summary>
    public string? Name { get; private set; }

    /// <summary>Phone number, if known; without one nobody can be charged with not calling.</summary>
    public string? Phone { get; private set; }

    /// <summary>Who sent the customer, in any words; non-empty text counts as a referral (no. 20).</summary>
    public string? ReferredBy { get; private set; }

    /// <summary>When the wish not to be called was recorded.</summary>
    public DateTime? NoCallsSince { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what is known of the customer; blank text is nothing known.</summary>
    /// <returns>True when that changed something.</returns>
    public bool Describe(string? name, string? phone, string? referredBy, DateTime? noCallsSince)
    {
        var now = (Known(name), Known(phone), Known(referredBy), noCallsSince);
        if (now == (Name, Phone, ReferredBy, NoCallsSince)) return false;
        (Name, Phone, ReferredBy, NoCallsSince) = now;
        return true;
    }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
