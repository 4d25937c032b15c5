using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>门店: one 4S store. Its months and days follow its own time zone.</summary>
public sealed class Store : IStoreOwned
{
    /// <summary>Longest code.</summary>
    public const int CodeLength = 32;

    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest region.</summary>
    public const int RegionLength = 50;

    /// <summary>Longest time zone name.</summary>
    public const int TimeZoneLength = 64;

    private Store()
    {
    }

    /// <summary>A new store.</summary>
    public Store(int groupId, string code, string name) => (GroupId, Code, Name) = (groupId, code, name);

    /// <summary>Its number.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Its code, unique in the group; the natural key of the API.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The region it belongs to, if the group has such.</summary>
    public string? Region { get; private set; }

    /// <summary>IANA name of its time zone.</summary>
    public string TimeZone { get; private set; } = LocalTime.DefaultZone;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    int IStoreOwned.StoreId => Id;

    /// <summary>Gives it another name, region and time zone.</summary>
    public Outcome Describe(string name, string? region, string timeZone)
    {
        if (string.IsNullOrWhiteSpace(name)) return Outcome.Refused("name", "required");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _)) return Outcome.Refused("timeZone", "unknown-time-zone", timeZone);
        (Name, Region, TimeZone) = (name, region, timeZone);
        return Outcome.Done;
    }
}
