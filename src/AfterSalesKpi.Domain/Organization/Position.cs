using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

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
    public Position(int groupId, string code, string name, PositionKind kind, string englishName = "") =>
        (GroupId, Code, Name, Kind, EnglishName) = (groupId, code, name, kind, englishName);

    /// <summary>Its number.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Its code, unique in the group.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name as people say it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The same in English; empty where nobody gave one.</summary>
    public string EnglishName { get; private set; } = "";

    /// <summary>What work it is, whatever the group calls it.</summary>
    public PositionKind Kind { get; private set; }

    /// <summary>Nobody is given it any more; who held it keeps it in the past.</summary>
    public bool Retired { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True for one of the six that every group has: plans and imports rely on them.</summary>
    public bool IsBuiltIn => Enum.TryParse<PositionKind>(Code, out var kind) && kind.ToString() == Code;

    /// <summary>Gives it other names. Refused: <c>required</c>, <c>too-long</c>.</summary>
    public Outcome Rename(string? name, string? englishName)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name)) problems.Add(new Problem("name", "required"));
        else if (name.Trim().Length > NameLength) problems.Add(new Problem("name", "too-long", NameLength));
        if (englishName?.Trim().Length > NameLength) problems.Add(new Problem("englishName", "too-long", NameLength));
        if (problems.Count > 0) return Outcome.From(problems);
        (Name, EnglishName) = (name!.Trim(), englishName?.Trim() ?? ""); // asked for above
        return Outcome.Done;
    }

    /// <summary>Says what work it is. Refused: <c>built-in</c>, for the built-in ones are their kinds.</summary>
    public Outcome Mean(PositionKind kind)
    {
        if (kind == Kind) return Outcome.Done;
        if (IsBuiltIn) return Outcome.Refused("kind", "built-in");
        if (!Enum.IsDefined(kind)) return Outcome.Refused("kind", "invalid");
        Kind = kind;
        return Outcome.Done;
    }

    /// <summary>Takes it out of use, or brings it back. Refused: <c>built-in</c>.</summary>
    public Outcome Retire(bool retired)
    {
        if (retired && IsBuiltIn) return Outcome.Refused("", "built-in");
        Retired = retired;
        return Outcome.Done;
    }

    /// <summary>The six that every group has: the base kinds by their own names.</summary>
    public static IEnumerable<Position> BuiltIn(int groupId) =>
    [
        new(groupId, nameof(PositionKind.ServiceAdvisor), "服务顾问", PositionKind.ServiceAdvisor, "Service advisor"),
        new(groupId, nameof(PositionKind.Technician), "技师", PositionKind.Technician, "Technician"),
        new(groupId, nameof(PositionKind.PartsClerk), "配件专员", PositionKind.PartsClerk, "Parts clerk"),
        new(groupId, nameof(PositionKind.CustomerCare), "客服专员", PositionKind.CustomerCare, "Customer care"),
        new(groupId, nameof(PositionKind.ServiceManager), "售后经理", PositionKind.ServiceManager, "Service manager"),
        new(groupId, nameof(PositionKind.Other), "其他", PositionKind.Other, "Other"),
    ];
}
