using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 强制分布: how a store's grades are wished to be distributed (indicators.md, Grade). It is compared with the real distribution and never
/// changes a score.
/// </summary>
public sealed class GradeWish : IStoreOwned
{
    /// <summary>Most grades.</summary>
    public const int MostGrades = 10;

    private GradeWish()
    {
    }

    /// <summary>A wish yet without shares.</summary>
    public GradeWish(int groupId, int storeId) => (GroupId, StoreId) = (groupId, storeId);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The shares, best grade first; together 100 %.</summary>
    public IReadOnlyList<GradeShare> Shares { get; private set; } = [];

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// Sets it. Refused beside the share: <c>out-of-range</c>, <c>grade-name</c>, <c>grade-double</c>; as a whole: <c>too-many-items</c>,
    /// <c>shares-not-whole</c> (their sum).
    /// </summary>
    public Outcome Set(IReadOnlyList<GradeShare> shares)
    {
        List<Problem> problems = [];
        if (shares.Count > MostGrades) problems.Add(new Problem("shares", "too-many-items", MostGrades));
        for (var n = 0; n < shares.Count; n++)
        {
            var (grade, percent) = shares[n];
            if (string.IsNullOrWhiteSpace(grade) || grade.Length > GradeBands.GradeLength) problems.Add(new Problem($"shares[{n}].grade", "grade-name"));
            else if (shares.Take(n).Any(s => s.Grade == grade)) problems.Add(new Problem($"shares[{n}].grade", "grade-double"));
            if (percent is < 0 or > 100) problems.Add(new Problem($"shares[{n}].percent", "out-of-range", 0, 100));
        }

        var sum = shares.Sum(s => (long)s.Percent);
        if (problems.Count == 0 && sum != 100) problems.Add(new Problem("shares", "shares-not-whole", sum));
        if (problems.Count > 0) return Outcome.From(problems);
        if (!shares.SequenceEqual(Shares)) Shares = [.. shares];
        return Outcome.Done;
    }

    /// <summary>
    /// How many people that makes in each grade: whole heads, those left over given to the largest remainders, of equal ones to the better
    /// grade.
    /// </summary>
    public IReadOnlyDictionary<string, int> Heads(int people)
    {
        var heads = Shares.ToDictionary(s => s.Grade, s => people * s.Percent / 100);
        var left = people - heads.Values.Sum();
        foreach (var share in Shares.OrderByDescending(s => people * s.Percent % 100).Take(left)) heads[share.Grade]++; // stable: the better grade first
        return heads;
    }
}
