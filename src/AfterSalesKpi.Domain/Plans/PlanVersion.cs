using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// A plan as it holds from a month on. A draft is changed at will; once published it is never edited, and a change is a new version.
/// </summary>
public sealed class PlanVersion : IGroupOwned
{
    /// <summary>Longest name of who published.</summary>
    public const int ByLength = 256;

    /// <summary>Longest reason for a late publication.</summary>
    public const int ReasonLength = 500;

    private readonly List<PlanItem> items = [];

    private PlanVersion()
    {
    }

    internal PlanVersion(Plan plan, int number, StoreMonth effectiveFrom) =>
        (GroupId, PlanId, Number, EffectiveFrom) = (plan.GroupId, plan.Id, number, effectiveFrom);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; private set; }

    /// <summary>版本号, from 1, unique in the plan.</summary>
    public int Number { get; private set; }

    /// <summary>The first month it holds for.</summary>
    public StoreMonth EffectiveFrom { get; private set; }

    /// <summary>When it was published; null: a draft.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>Why it was published after its first month had begun; null: it was published in time. Every scorecard by it shows this.</summary>
    public string? LateReason { get; private set; }

    /// <summary>Adjustment cap, grades and coefficients.</summary>
    public Grading Grading { get; private set; } = Grading.Default;

    /// <summary>What a quarter's score is made of.</summary>
    public QuarterRule QuarterRule { get; private set; } = QuarterRule.MeanOfMonths;

    /// <summary>Its items; sort by <see cref="PlanItem.Ordinal"/> to show them.</summary>
    public IReadOnlyList<PlanItem> Items => items;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True once published.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>Changes the draft, whole or not yet. Refused when published: <c>plan-published</c>.</summary>
    public Outcome Revise(StoreMonth effectiveFrom, Grading grading, QuarterRule quarterRule, IEnumerable<PlanItem> newItems)
    {
        if (IsPublished) return Outcome.Refused("", "plan-published");
        (EffectiveFrom, Grading, QuarterRule) = (effectiveFrom, grading, quarterRule);
        PlanItem[] replacing = [.. newItems];
        items.Clear();
        foreach (var item in replacing)
        {
            items.Add(item);
            item.Join(this, items.Count);
        }

        return Outcome.Done;
    }

    /// <summary>
    /// What keeps it from being published: <c>no-items</c>, <c>weights-not-whole</c>, <c>unknown-indicator</c>, <c>double-item</c>,
    /// <c>weight-not-positive</c>, <c>minimum-sample-not-positive</c>, <c>double-store</c>, <c>veto-range</c>, <c>veto-unknown-grade</c>,
    /// <c>coefficient-range</c>, <c>adjustment-cap-range</c>.
    /// </summary>
    public IReadOnlyList<Problem> Problems(Predicate<string> knowsIndicator) => PlanRules.Problems(items, Grading, knowsIndicator);

    /// <summary>Takes over all that another version says, as where to begin.</summary>
    public Outcome CopyFrom(PlanVersion other) =>
        Revise(EffectiveFrom, other.Grading, other.QuarterRule, other.Items.OrderBy(i => i.Ordinal).Select(i => i.Copy()));

    /// <summary>Publishes it for good. Refused when published already or unsound (<see cref="Problems"/>); <c>too-long</c> (reason).</summary>
    /// <param name="by">Who publishes.</param>
    /// <param name="at">When.</param>
    /// <param name="knowsIndicator">Whether there is such an indicator.</param>
    /// <param name="lateReason">Why it is published after its first month has begun; null where that is not so.</param>
    public Outcome Publish(string by, DateTime at, Predicate<string> knowsIndicator, string? lateReason = null)
    {
        if (IsPublished) return Outcome.Refused("", "plan-published");
        if (lateReason?.Length > ReasonLength) return Outcome.Refused("reason", "too-long", ReasonLength);
        var problems = Problems(knowsIndicator);
        if (problems.Count > 0) return Outcome.From(problems);
        (PublishedBy, PublishedAt, LateReason) = (by, at, lateReason);
        return Outcome.Done;
    }
}
