using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>A record of a source with what it belongs to; which of these are there is the source's matter.</summary>
public sealed class RecordLine
{
    /// <summary>The order itself, or that which the record is about; null for a part request without order.</summary>
    public WorkOrder? Order { get; init; }

    /// <summary>The order's vehicle.</summary>
    public Vehicle? Vehicle { get; init; }

    /// <summary>An answer.</summary>
    public SurveyResponse? Answer { get; init; }

    /// <summary>A call.</summary>
    public FollowUp? Call { get; init; }

    /// <summary>A part request.</summary>
    public PartRequest? Request { get; init; }

    /// <summary>A count.</summary>
    public StockCount? Count { get; init; }

    /// <summary>The part requested or counted.</summary>
    public Part? Part { get; init; }

    /// <summary>A training result.</summary>
    public TrainingResult? Training { get; init; }

    /// <summary>A complaint.</summary>
    public Complaint? Complaint { get; init; }
}
