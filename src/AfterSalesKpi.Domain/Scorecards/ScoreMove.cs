using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A score that the last calculation of a draft moved, so that whoever publishes sees what is new. Replaced by the next one that moves any.</summary>
public sealed class ScoreMove : IStoreOwned
{
    private ScoreMove()
    {
    }

    /// <summary>A score moved.</summary>
    public ScoreMove(AppraisalMonth month, int employeeId, long? beforeHundredths, long? afterHundredths, DateTime at)
    {
        (GroupId, StoreId, Month, Revision) = (month.GroupId, month.StoreId, month.Month, month.Revision);
        (EmployeeId, BeforeHundredths, AfterHundredths, At) = (employeeId, beforeHundredths, afterHundredths, at);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>The revision.</summary>
    public int Revision { get; private set; }

    /// <summary>Whose score.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The final score before, in hundredths; null: none.</summary>
    public long? BeforeHundredths { get; private set; }

    /// <summary>The final score after, in hundredths; null: none.</summary>
    public long? AfterHundredths { get; private set; }

    /// <summary>When it was calculated.</summary>
    public DateTime At { get; private set; }
}
