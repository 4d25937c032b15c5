using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Domain.Messages;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Messages;

/// <summary>What the address asks of the outbox; what it cannot be read as is left out.</summary>
public sealed class OutboxQuestion
{
    public string? Q { get; set; }

    public OutboxState? State { get; set; }

    public OutboxChannel? Channel { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => 50;

    internal OutboxFilter ToFilter() => new(Q is { Length: > 100 } ? Q[..100] : Q, State, Channel);
}
