namespace AfterSalesKpi.Application.Demo;

/// <summary>A clock that stands at a moment of the past: what the demo's people did then is entered as of then.</summary>
internal sealed class StoppedClock(DateTime at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
}
