using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>集团: a group of dealers that appraises its people together and shares nothing with other groups.</summary>
public sealed class DealerGroup : IGroupOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    private DealerGroup()
    {
    }

    /// <summary>A new group.</summary>
    public DealerGroup(string name, DateTime createdAt, int firstDayOfMonth = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstDayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstDayOfMonth, 28);
        (Name, CreatedAt, FirstDayOfMonth) = (name, createdAt, firstDayOfMonth);
    }

    /// <summary>Its number; the oldest group has the smallest.</summary>
    public int Id { get; private set; }

    /// <summary>Its name, unique in the installation.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>The day on which its appraisal months start, 1 to 28 (indicators.md, rule 3).</summary>
    public int FirstDayOfMonth { get; private set; } = 1;

    int IGroupOwned.GroupId => Id;
}
