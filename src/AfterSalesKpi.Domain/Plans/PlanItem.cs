using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>考核项: an indicator, whose rows of it, how heavy, and by which curve. Part of a <see cref="PlanVersion"/>, never changed, only replaced.</summary>
public sealed class PlanItem : IGroupOwned
{
    /// <summary>Longest key of an indicator.</summary>
    public const int IndicatorLength = 40;

    private readonly List<StoreCurve> storeCurves = [];

    private PlanItem()
    {
    }

    /// <summary>An item; weight in basis points, and the curves of stores that have their own.</summary>
    public PlanItem(
        string indicator,
        ItemScope scope,
        int weightBasisPoints,
        ScoringCurve curve,
        int minimumSample = 1,
        NoDataRule noData = NoDataRule.Redistribute,
        Veto? veto = null,
        params IEnumerable<StoreCurve> storeCurves)
    {
        (Indicator, Scope, WeightBasisPoints, Curve) = (indicator, scope, weightBasisPoints, curve);
        (MinimumSample, NoData) = (minimumSample, noData);
        (VetoBelowHundredths, VetoGrade) = (veto?.BelowHundredths, veto?.Grade);
        this.storeCurves = [.. storeCurves];
    }

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The version it is part of.</summary>
    public int PlanVersionId { get; private set; }

    /// <summary>Its place in the plan, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The indicator's key.</summary>
    public string Indicator { get; private set; } = "";

    /// <summary>Whose rows.</summary>
    public ItemScope Scope { get; private set; }

    /// <summary>权重 in basis points.</summary>
    public int WeightBasisPoints { get; private set; }

    /// <summary>The curve where a store has none of its own.</summary>
    public ScoringCurve Curve { get; private set; } = ScoringCurve.Unset;

    /// <summary>The least sample that is scored.</summary>
    public int MinimumSample { get; private set; }

    /// <summary>What it scores otherwise.</summary>
    public NoDataRule NoData { get; private set; }

    /// <summary>A line score below this caps the grade, in hundredths; null: no veto.</summary>
    public int? VetoBelowHundredths { get; private set; }

    /// <summary>The best grade then.</summary>
    public string? VetoGrade { get; private set; }

    /// <summary>What is wanted, in a sentence; null: nothing was said.</summary>
    public string? GoalText { get; private set; }

    /// <summary>Why that can be reached.</summary>
    public string? GoalWhy { get; private set; }

    /// <summary>Who answers for it.</summary>
    public string? GoalOwner { get; private set; }

    /// <summary>The day by which it is to be reached.</summary>
    public DateOnly? GoalUntil { get; private set; }

    /// <summary>The group's goal that it serves; null: none was named.</summary>
    public int? GroupGoalId { get; private set; }

    /// <summary>The goal behind it.</summary>
    public ItemGoal Goal => new(GoalText, GoalWhy, GoalOwner, GoalUntil, GroupGoalId);

    /// <summary>The veto tied to it, if any.</summary>
    public Veto? Veto => VetoBelowHundredths is { } below && VetoGrade is not null ? new Veto(below, VetoGrade) : null;

    /// <summary>Stores with a curve of their own.</summary>
    public IReadOnlyList<StoreCurve> StoreCurves => storeCurves;

    /// <summary>Says which goal it serves, before it joins a version.</summary>
    public PlanItem For(ItemGoal goal)
    {
        (GoalText, GoalWhy, GoalOwner, GoalUntil, GroupGoalId) = (goal.Text, goal.Why, goal.Owner, goal.Until, goal.GroupGoalId);
        return this;
    }

    /// <summary>An item that says the same, for another version.</summary>
    public PlanItem Copy() => new PlanItem(
        Indicator, Scope, WeightBasisPoints, Curve, MinimumSample, NoData, Veto, storeCurves.Select(c => new StoreCurve(c.StoreId, c.Curve))).For(Goal);

    /// <summary>The curve that holds in a store.</summary>
    public ScoringCurve CurveIn(int storeId) => storeCurves.Find(c => c.StoreId == storeId)?.Curve ?? Curve;

    /// <summary>
    /// What it asks for in a store; the indicator is the one that it names. Fewer rows than the indicator shows are never scored, or a total
    /// would tell what its line hides.
    /// </summary>
    public ItemTerms TermsFor(IIndicator indicator, int storeId)
    {
        if (indicator.Key != Indicator) throw new ArgumentException($"The item is {Indicator}, not {indicator.Key}.", nameof(indicator));
        return new ItemTerms(
            Indicator, indicator.Dimension, indicator.Scale, Scope, WeightBasisPoints, CurveIn(storeId), Math.Max(MinimumSample, indicator.FewestRows), NoData, Veto);
    }

    /// <summary>False for a curve over single records where the indicator has none, or counts the others.</summary>
    public bool Fits(IIndicator indicator) => storeCurves.Select(c => c.Curve).Append(Curve).All(c =>
        !c.CountsEvents || (indicator.CountsEach && (c.Mode == CurveMode.Misses) == (indicator.Direction == Direction.HigherIsBetter)));

    internal void Join(PlanVersion version, int ordinal)
    {
        (GroupId, PlanVersionId, Ordinal) = (version.GroupId, version.Id, ordinal);
        storeCurves.ForEach(c => c.GroupId = version.GroupId);
    }
}
