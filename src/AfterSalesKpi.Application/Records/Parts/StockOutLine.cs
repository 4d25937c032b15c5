using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A line that was not filled at once, within a query; pauses lie in the order as a list, so the order comes whole.</summary>
internal sealed class StockOutLine
{
    public required PartRequest Request { get; init; }

    public required string Store { get; init; }

    public required string TimeZone { get; init; }

    public required string Sku { get; init; }

    public required string Part { get; init; }

    public required WorkOrder? Order { get; init; }

    public required string? Car { get; init; }
}
