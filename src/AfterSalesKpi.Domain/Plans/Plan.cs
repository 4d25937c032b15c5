using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>考核方案: how the people of one position are appraised, in versions by the month from which each holds.</summary>
public sealed class Plan : IGroupOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    private readonly List<PlanVersion> versions = [];

    private Plan()
    {
    }

    /// <summary>A plan yet without versions.</summary>
    public Plan(Position position, string name) => (GroupId, PositionId, Name) = (position.GroupId, position.Id, name);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The position it belongs to; one plan a position.</summary>
    public int PositionId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>All versions.</summary>
    public IReadOnlyList<PlanVersion> Versions => versions;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Gives it another name.</summary>
    public Outcome Rename(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) return Outcome.Refused("name", "required");
        if (name.Length > NameLength) return Outcome.Refused("name", "too-long", NameLength);
        Name = name;
        return Outcome.Done;
    }

    /// <summary>A new draft with the next number.</summary>
    public PlanVersion Draft(StoreMonth effectiveFrom)
    {
        var draft = new PlanVersion(this, versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1, effectiveFrom);
        versions.Add(draft);
        return draft;
    }

    /// <summary>The version that may still be changed, if there is one; the newest of several.</summary>
    public PlanVersion? OpenDraft => versions.Where(v => !v.IsPublished).MaxBy(v => v.Number);

    /// <summary>The published version that takes effect next after a month; null: none waits.</summary>
    public PlanVersion? Next(StoreMonth month) =>
        versions.Where(v => v.IsPublished && v.EffectiveFrom > month).OrderBy(v => v.EffectiveFrom.Index).ThenByDescending(v => v.Number).FirstOrDefault();

    /// <summary>The published version that holds in a month: the latest to take effect, of several from one month the newest. Null: none yet.</summary>
    public PlanVersion? InForce(StoreMonth month) =>
        versions.Where(v => v.IsPublished && v.EffectiveFrom <= month).MaxBy(v => (v.EffectiveFrom.Index, v.Number));
}
