using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>已阅确认: a person has read the own published score. That it was read does not mean that it was agreed with.</summary>
public sealed class ScoreConfirmation : IStoreOwned
{
    private ScoreConfirmation()
    {
    }

    /// <summary>The person has read that scorecard.</summary>
    public ScoreConfirmation(Scorecard card, int accountId, DateTime at)
    {
        (GroupId, StoreId, Month, Revision, EmployeeId) = (card.GroupId, card.StoreId, card.Month, card.Revision, card.EmployeeId);
        (AccountId, At) = (accountId, at);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>The revision read.</summary>
    public int Revision { get; private set; }

    /// <summary>Whose score.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The account that confirmed.</summary>
    public int AccountId { get; private set; }

    /// <summary>When.</summary>
    public DateTime At { get; private set; }
}
