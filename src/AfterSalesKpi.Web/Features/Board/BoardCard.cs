using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>An order on the board.</summary>
public sealed record BoardCard
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required int Version { get; init; }

    public required ServiceType Type { get; init; }

    public string? Plate { get; init; }

    public required string Vin { get; init; }

    public string? Model { get; init; }

    public required string Advisor { get; init; }

    public string? Technician { get; init; }

    /// <summary>The promise in force.</summary>
    public DateTime? PromisedAt { get; init; }

    public required OrderStanding Standing { get; init; }

    /// <summary>Inspections that it did not pass.</summary>
    public IReadOnlyList<SentBack> SentBacks { get; init; } = [];

    /// <summary>Whether the person who looks leads the order or has a job on it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What the vehicle is called: its plate, else the end of its number.</summary>
    public string Name => Plate ?? (Vin.Length > 6 ? "…" + Vin[^6..] : Vin);

    public OrderStage Stage => Standing.Stage;

    /// <summary>When nothing was left to do but to hand it over; null while the promise still runs.</summary>
    public DateTime? ReadyAt => Standing.InspectedAt ?? (Standing.SettledAt is null && Standing.DeliveredAt is null ? null : Standing.CompletedAt);
}
