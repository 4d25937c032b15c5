using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// 集团目标: what the group wants to reach in a year, by what that is measured and how much of it. It leads to goals of stores and to items
/// of plans; a goal that no item serves is a wish. Carried over into another year it is another goal of the same thread, so that items
/// that served the one serve the other.
/// </summary>
public sealed class GroupGoal : IGroupOwned
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 300;

    /// <summary>Longest measure in words.</summary>
    public const int MeasureLength = 200;

    /// <summary>Longest target.</summary>
    public const int TargetLength = 60;

    /// <summary>The first year of goals.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year of goals.</summary>
    public const int LastYear = 2100;

    private GroupGoal()
    {
    }

    /// <summary>A goal that says nothing yet.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="year">The year.</param>
    /// <param name="thread">What it has in common with the goals of other years that it goes on from.</param>
    public GroupGoal(int groupId, int year, Guid thread) => (GroupId, Year, Thread) = (groupId, year, thread);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The year in which it is to be reached.</summary>
    public int Year { get; private set; }

    /// <summary>The same for goals of several years that were carried over; unique within a year.</summary>
    public Guid Thread { get; private set; }

    /// <summary>What is wanted, in a sentence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The indicator of the catalogue that measures it; null: something else does.</summary>
    public string? Indicator { get; private set; }

    /// <summary>What measures it where no indicator does.</summary>
    public string? Measure { get; private set; }

    /// <summary>What is to be reached: a value of the indicator, else in words.</summary>
    public string Target { get; private set; } = "";

    /// <summary>When it was put away; null: it is pursued.</summary>
    public DateTime? ArchivedAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>The value of the indicator that is to be reached; null where no indicator measures it.</summary>
    public decimal? TargetValue => Indicator is null ? null : GoalTarget.Value(Target);

    /// <summary>
    /// Says what it is. Refused: <c>goal-archived</c>, <c>required</c> (text, measure where there is no indicator, target), <c>too-long</c>,
    /// <c>unknown-indicator</c>, <c>not-a-number</c>, <c>goal-target-range</c>, <c>out-of-range</c> (year).
    /// </summary>
    public Outcome Revise(GoalTerms terms, Predicate<string> knowsIndicator)
    {
        if (ArchivedAt is not null) return Outcome.Refused("", "goal-archived");
        List<Problem> problems = [];
        void Refuse(bool wrong, string field, string code, params object[] args)
        {
            if (wrong) problems.Add(new Problem(field, code, args));
        }

        var (text, indicator, measure) = (Plain(terms.Text), Plain(terms.Indicator), Plain(terms.Measure));
        Refuse(Year is < FirstYear or > LastYear, "year", "out-of-range", FirstYear, LastYear);
        Refuse(text is null, "text", "required");
        Refuse(text?.Length > TextLength, "text", "too-long", TextLength);
        Refuse(indicator is not null && !knowsIndicator(indicator), "indicator", "unknown-indicator", indicator ?? "");
        Refuse(indicator is null && measure is null, "measure", "required");
        Refuse(measure?.Length > MeasureLength, "measure", "too-long", MeasureLength);
        var target = GoalTarget.Read(terms.Target, indicator is not null);
        problems.AddRange(target.Problems);
        if (problems.Count > 0) return Outcome.From(problems);
        (Text, Indicator, Measure, Target) = (text!, indicator, indicator is null ? measure : null, target.Value!); // no problems: they are there
        return Outcome.Done;
    }

    /// <summary>Puts it away; items and stores keep it. Refused: <c>goal-archived</c>.</summary>
    public Outcome Archive(DateTime at)
    {
        if (ArchivedAt is not null) return Outcome.Refused("", "goal-archived");
        ArchivedAt = at;
        return Outcome.Done;
    }

    /// <summary>Takes it up again.</summary>
    public void Restore() => ArchivedAt = null;

    /// <summary>The same goal for another year.</summary>
    public GroupGoal CarryTo(int year) => new(GroupId, year, Thread) { Text = Text, Indicator = Indicator, Measure = Measure, Target = Target };

    internal static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
