using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 奖惩条例: an event of a group's catalogue and what it usually costs or brings. It proposes points and forbids nothing; one that is out of
/// use is kept for the adjustments that name it.
/// </summary>
public sealed class AdjustmentRule : IGroupOwned
{
    /// <summary>Longest code.</summary>
    public const int CodeLength = 40;

    /// <summary>Longest text.</summary>
    public const int TextLength = 200;

    /// <summary>Longest period within which repetition counts.</summary>
    public const int MostMonths = 36;

    private AdjustmentRule()
    {
    }

    /// <summary>A new event.</summary>
    public AdjustmentRule(int groupId, string code) => (GroupId, Code) = (groupId, code);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Its code, unique in the group.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What it is, in Chinese.</summary>
    public string Chinese { get; private set; } = "";

    /// <summary>What it is, in English.</summary>
    public string English { get; private set; } = "";

    /// <summary>Points the first time, signed, in hundredths; 0 where it only caps the grade.</summary>
    public int PointsHundredths { get; private set; }

    /// <summary>Points more each time again, signed, in hundredths.</summary>
    public int StepHundredths { get; private set; }

    /// <summary>Months, the present one included, within which it is "again"; 0: it never steps up.</summary>
    public int RepeatMonths { get; private set; }

    /// <summary>True when the points count beyond the plan's cap on adjustments.</summary>
    public bool BeyondCap { get; private set; }

    /// <summary>一票否决: the best grade still possible; null: no veto.</summary>
    public string? GradeCap { get; private set; }

    /// <summary>False when it is not offered any more.</summary>
    public bool InUse { get; private set; } = true;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// Says what it is and costs. Refused: <c>required</c> (code, texts), <c>too-long</c>, <c>code-letters</c>, <c>nothing-adjusted</c>,
    /// <c>adjustment-range</c>, <c>out-of-range</c> (months), <c>step-without-period</c>.
    /// </summary>
    public Outcome Revise(AdjustmentRuleTerms terms)
    {
        List<Problem> problems = [];
        void Refuse(bool wrong, string field, string code, params object[] args)
        {
            if (wrong) problems.Add(new Problem(field, code, args));
        }

        const int most = Adjustment.MostHundredths;
        var (chinese, english, cap) = (terms.Chinese.Trim(), terms.English.Trim(), terms.GradeCap?.Trim());
        Refuse(Code.Length == 0, "code", "required");
        Refuse(Code.Length > CodeLength, "code", "too-long", CodeLength);
        Refuse(!Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'), "code", "code-letters");
        Refuse(chinese.Length == 0, "chinese", "required");
        Refuse(chinese.Length > TextLength, "chinese", "too-long", TextLength);
        Refuse(english.Length == 0, "english", "required");
        Refuse(english.Length > TextLength, "english", "too-long", TextLength);
        Refuse(cap?.Length > GradeBands.GradeLength, "gradeCap", "too-long", GradeBands.GradeLength);
        Refuse(terms.PointsHundredths == 0 && string.IsNullOrEmpty(cap), "points", "nothing-adjusted");
        Refuse(Math.Abs((long)terms.PointsHundredths) > most, "points", "adjustment-range", most / 100);
        Refuse(Math.Abs((long)terms.StepHundredths) > most, "step", "adjustment-range", most / 100);
        Refuse(terms.RepeatMonths is < 0 or > MostMonths, "repeatMonths", "out-of-range", 0, MostMonths);
        Refuse(terms.StepHundredths != 0 && terms.RepeatMonths == 0, "repeatMonths", "step-without-period");
        if (problems.Count > 0) return Outcome.From(problems);
        (Chinese, English, GradeCap) = (chinese, english, string.IsNullOrEmpty(cap) ? null : cap);
        (PointsHundredths, StepHundredths, RepeatMonths) = (terms.PointsHundredths, terms.StepHundredths, terms.RepeatMonths);
        (BeyondCap, InUse) = (terms.BeyondCap, terms.InUse);
        return Outcome.Done;
    }

    /// <summary>The points proposed, in hundredths, for somebody who had so many of it before within the period; never beyond the most.</summary>
    public int ProposedHundredths(int before) =>
        (int)Math.Clamp(PointsHundredths + ((long)StepHundredths * (RepeatMonths == 0 ? 0 : before)), -Adjustment.MostHundredths, Adjustment.MostHundredths);
}
