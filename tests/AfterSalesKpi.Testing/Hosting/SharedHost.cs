using Xunit;

namespace AfterSalesKpi.Testing.Hosting;

/// <summary>
/// One running program for all tests of a class (<c>IClassFixture&lt;SharedHost&gt;</c>), for starting it takes a second. Each test makes its
/// own group and accounts; all come from one address, so the limits by address are out of the way. Whoever moves the clock moves it forward.
/// </summary>
public sealed class SharedHost : IAsyncLifetime
{
    public KpiHost Host { get; private set; } = null!; // made before the first test

    public async Task InitializeAsync() => Host = await KpiHost.Start(
        ("RateLimits:SignInsPerMinute", "100000"), ("RateLimits:FailedSignInsPerAddress", "100000"), ("RateLimits:RegistrationsPerHour", "100000"));

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
