using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>岗位: one of the group's own list of positions, such as 机修 or 前台主管. A plan belongs to a position.</summary>
public sealed class Position : IGroupOwned
{
    /// <summary>Longest code.</summary>
    public const int CodeLength = 32;

    /// <summary>Longest name.</summary>
    public const int NameLength = 50;

    private Position()
    {
    }

    /// <summary>A new position.</summary>
    public Position(int groupId, string code, string name, PositionKind kind) =>
        (GroupId, Code, Name, Kind) = (groupId, code, name, kind);

    /// <summary>Its number.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Its code, unique in the group.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name as people say it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What work it is, whatever the group calls it.</summary>
    public PositionKind Kind { get; private set; }

    /// <summary>The six that every group has: the base kinds by their own names.</summary>
    public static IEnumerable<Position> BuiltIn(int groupId) =>
    [
        new(groupId, nameof(PositionKind.ServiceAdvisor), "服务顾问", PositionKind.ServiceAdvisor),
        new(groupId, nameof(PositionKind.Technician), "技师", PositionKind.Technician),
        new(groupId, nameof(PositionKind.PartsClerk), "配件专员", PositionKind.PartsClerk),
        new(groupId, nameof(PositionKind.CustomerCare), "客服专员", PositionKind.CustomerCare),
        new(groupId, nameof(PositionKind.ServiceManager), "售后经理", PositionKind.ServiceManager),
        new(groupId, nameof(PositionKind.Other), "其他", PositionKind.Other),
    ];
}
