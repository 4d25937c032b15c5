using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>A customer's answer about one named employee (indicators.md no. 17).</summary>
public sealed class EmployeeRating : IStoreOwned
{
    private EmployeeRating()
    {
    }

    internal EmployeeRating(SurveyResponse response, int employeeId, int rating)
    {
        (GroupId, StoreId, SurveyResponseId) = (response.GroupId, response.StoreId, response.Id);
        (EmployeeId, Rating) = (employeeId, rating);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The response it is part of.</summary>
    public long SurveyResponseId { get; private set; }

    /// <summary>Who was rated.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Rating { get; private set; }
}
