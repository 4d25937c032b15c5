using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// With <c>Demo:Seed</c>, an empty database gets demo data on the first start; until they are there the program is not ready and says why.
/// A demo that was interrupted is gone on with.
/// </summary>
public sealed class SeedDemo(
    IServiceScopeFactory scopes, IConfiguration configuration, IHostEnvironment environment, Readiness readiness, TimeProvider clock, ILogger<SeedDemo> log)
    : BackgroundService
{
    private const string Part = "demo";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private bool Wanted => configuration.GetValue<bool>("Demo:Seed");

    /// <inheritdoc />
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (Wanted) readiness.Wait(Part, "The demo data wait for the database.");
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!Wanted) return;
        await Task.Yield();
        while (readiness.IsWaitingFor(PrepareDatabase.Part)) await Task.Delay(Pause, stoppingToken);
        try
        {
            await LoadAsync(stoppingToken);
            readiness.Done(Part);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "The demo data could not be loaded");
            readiness.Wait(Part, "The demo data could not be loaded; the log says why. Set Demo:Seed to false to start without them.");
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var load = scope.ServiceProvider.GetRequiredService<LoadDemoGroups>();
        if (!await load.IsWanted(ct)) return;
        var outcome = await load.Run(DemoSize.Default(Elapsed.Cut(clock.GetUtcNow().UtcDateTime)), environment.IsDevelopment(), Tell, ct);
        if (!outcome.Succeeded) throw new InvalidOperationException(string.Join(", ", outcome.Problems));
    }

    private void Tell(string line)
    {
        log.LogInformation("Demo: {Line}", line);
        readiness.Wait(Part, $"The demo data are being loaded: {line}");
    }
}
