using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>
/// 问卷: one version of what customers are asked, by a store or by every store of the group that has none of its own. A draft is changed
/// until it is published; a published version is never edited, a new one is made instead.
/// </summary>
public sealed class Questionnaire : IGroupOwned
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 100;

    private Questionnaire()
    {
    }

    /// <summary>A draft.</summary>
    public Questionnaire(int groupId, int? storeId, int number, string title, IReadOnlyList<SurveyQuestion> questions) =>
        (GroupId, StoreId, Number, Title, Questions) = (groupId, storeId, number, title, questions);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The store whose it is; null: of all stores of the group that have none of their own.</summary>
    public int? StoreId { get; private set; }

    /// <summary>The version, from 1, within the store or the group.</summary>
    public int Number { get; private set; }

    /// <summary>What staff call it; customers do not see it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it was published; null: a draft.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>What is asked, in order.</summary>
    public IReadOnlyList<SurveyQuestion> Questions { get; private set; } = [];

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Changes the draft; a draft may be unfinished. Refused: <c>published-never-edited</c>, <c>required</c>, <c>too-long</c>.</summary>
    public Outcome Revise(string title, IReadOnlyList<SurveyQuestion> questions)
    {
        if (PublishedAt is not null) return Outcome.Refused("", "published-never-edited");
        if (string.IsNullOrWhiteSpace(title)) return Outcome.Refused("title", "required");
        if (title.Trim().Length > TitleLength) return Outcome.Refused("title", "too-long", TitleLength);
        (Title, Questions) = (title.Trim(), questions);
        return Outcome.Done;
    }

    /// <summary>Asks it from now on. Refused: <c>published-never-edited</c>, or as <see cref="QuestionRules"/> say.</summary>
    public Outcome Publish(DateTime at)
    {
        if (PublishedAt is not null) return Outcome.Refused("", "published-never-edited");
        var problems = QuestionRules.Check(Questions);
        if (problems.Count > 0) return Outcome.From(problems);
        PublishedAt = at;
        return Outcome.Done;
    }
}
