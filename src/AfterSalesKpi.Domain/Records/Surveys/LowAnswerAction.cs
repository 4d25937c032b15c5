using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>What was done about a low answer. Until there is one, the answer is an open loop.</summary>
public sealed class LowAnswerAction : IStoreOwned
{
    private LowAnswerAction()
    {
    }

    private LowAnswerAction(int groupId, int storeId, long responseId, string note, int accountId, DateTime at) =>
        (GroupId, StoreId, SurveyResponseId, Note, AccountId, At) = (groupId, storeId, responseId, note, accountId, at);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The response it answers; one action closes it.</summary>
    public long SurveyResponseId { get; private set; }

    /// <summary>What was done.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The account of whoever did it.</summary>
    public int AccountId { get; private set; }

    /// <summary>When it was noted.</summary>
    public DateTime At { get; private set; }

    /// <summary>Notes what was done. Refused: <c>required</c>, <c>too-long</c>.</summary>
    public static Outcome<LowAnswerAction> Take(int groupId, int storeId, long responseId, string? note, int accountId, DateTime at)
    {
        var text = note?.Trim() ?? "";
        if (text.Length == 0) return new Problem("note", "required");
        if (text.Length > RecordLimits.LongText) return new Problem("note", "too-long", RecordLimits.LongText);
        return new LowAnswerAction(groupId, storeId, responseId, text, accountId, at);
    }
}
