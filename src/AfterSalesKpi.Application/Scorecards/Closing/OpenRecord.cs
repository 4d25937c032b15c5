namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>One open record as the database tells it.</summary>
internal sealed class OpenRecord
{
    public required int StoreId { get; init; }

    public required string Key { get; init; }

    public DateTime? At { get; init; }

    public string? Detail { get; init; }

    public long Id { get; init; }
}
