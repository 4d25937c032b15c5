using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>满意度答卷: what a customer answered about one visit (indicators.md no. 1-4, 15, 17, 23).</summary>
public sealed class SurveyResponse : IStoreRecord
{
    /// <summary>An answer of 1 to 5 that is no greater raises an alert.</summary>
    public const int Low = 2;

    private List<EmployeeRating> employeeRatings = [];

    private SurveyResponse()
    {
    }

    /// <summary>A response yet without answers.</summary>
    public SurveyResponse(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The order asked about.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTime At { get; private set; }

    /// <summary>Overall satisfaction, 1 to 5.</summary>
    public int? Overall { get; private set; }

    /// <summary>Attitude, 1 to 5.</summary>
    public int? Attitude { get; private set; }

    /// <summary>Quality, 1 to 5.</summary>
    public int? Quality { get; private set; }

    /// <summary>Speed, 1 to 5.</summary>
    public int? Speed { get; private set; }

    /// <summary>Recommendation, 0 to 10.</summary>
    public int? Recommend { get; private set; }

    /// <summary>What the customer wrote or said.</summary>
    public string? Comment { get; private set; }

    /// <summary>How it came in, if said.</summary>
    public SurveyChannel? Channel { get; private set; }

    /// <summary>Who entered it for the customer, if somebody did.</summary>
    public int? EnteredById { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>The questionnaire that was asked; null: the default one, or none that we know.</summary>
    public long? QuestionnaireId { get; private set; }

    /// <summary>Answers that feed no indicator.</summary>
    public IReadOnlyList<OtherAnswer> OtherAnswers { get; private set; } = [];

    /// <summary>The least of all answers of 1 to 5, by which low ones are found.</summary>
    public int? LowestRating { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Answers about single employees.</summary>
    public IReadOnlyList<EmployeeRating> EmployeeRatings => employeeRatings;

    /// <summary>True for answers that somebody took down for the customer. Only those can turn out to be a mistake: what the customer sent is the customer's.</summary>
    public bool IsTakenDown => Channel is SurveyChannel.Phone or SurveyChannel.Paper;

    /// <summary>Says what was answered; a corrected response replaces the earlier answers.</summary>
    public Outcome Revise(
        long workOrderId, DateTime at, SurveyAnswers answers, string? comment, SurveyChannel? channel, int? enteredById, bool voided = false)
    {
        var problems = new List<Problem>();
        OutOfRange(problems, "overall", answers.Overall, 1, 5);
        OutOfRange(problems, "attitude", answers.Attitude, 1, 5);
        OutOfRange(problems, "quality", answers.Quality, 1, 5);
        OutOfRange(problems, "speed", answers.Speed, 1, 5);
        OutOfRange(problems, "recommend", answers.Recommend, 0, 10);
        if (problems.Count > 0) return Outcome.From(problems);
        (WorkOrderId, At, Comment, Channel, EnteredById, Voided) = (workOrderId, at, comment, channel, enteredById, voided);
        (Overall, Attitude, Quality, Speed, Recommend) = (answers.Overall, answers.Attitude, answers.Quality, answers.Speed, answers.Recommend);
        FindLowest(null);
        return Outcome.Done;
    }

    /// <summary>Says which questionnaire was asked, and what was answered beyond what feeds indicators; after the other answers.</summary>
    /// <param name="questionnaireId">The questionnaire; null: the default one.</param>
    /// <param name="others">The other answers.</param>
    /// <param name="lowestOther">The least of those that are 1 to 5.</param>
    public void Ask(long? questionnaireId, IReadOnlyList<OtherAnswer> others, int? lowestOther)
    {
        (QuestionnaireId, OtherAnswers) = (questionnaireId, others);
        FindLowest(lowestOther);
    }

    /// <summary>Keeps it as entered by mistake.</summary>
    public void Void() => Voided = true;

    /// <summary>Replaces the answers about single employees.</summary>
    public Outcome Rate(IReadOnlyList<(int EmployeeId, int Rating)> ratings)
    {
        if (ratings.Any(r => r.Rating is < 1 or > 5)) return Outcome.Refused("employeeRatings", "out-of-range", 1, 5);
        if (ratings.Select(r => r.EmployeeId).Distinct().Count() < ratings.Count) return Outcome.Refused("employeeRatings", "duplicate");
        var same = ratings.Count == employeeRatings.Count && ratings.All(r => employeeRatings.Any(e => (e.EmployeeId, e.Rating) == r));
        if (!same) employeeRatings = [.. ratings.Select(r => new EmployeeRating(this, r.EmployeeId, r.Rating))];
        FindLowest(null);
        return Outcome.Done;
    }

    private void FindLowest(int? other) =>
        LowestRating = employeeRatings.Select(r => (int?)r.Rating).Append(Overall).Append(Attitude).Append(Quality).Append(Speed).Append(other).Min();

    private static void OutOfRange(List<Problem> problems, string field, int? answer, int least, int most)
    {
        if (answer < least || answer > most) problems.Add(new Problem(field, "out-of-range", least, most));
    }
}
