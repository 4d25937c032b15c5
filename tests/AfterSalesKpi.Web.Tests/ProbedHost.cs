using AfterSalesKpi.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests;

/// <summary>A running program with the pages of <see cref="ProbeController"/>, for all tests of a class.</summary>
public sealed class ProbedHost : IAsyncLifetime
{
    public KpiHost Host { get; private set; } = null!; // made before the first test

    public async Task InitializeAsync() => Host = await Start();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public static Task<KpiHost> Start(params (string Key, string Value)[] settings) => KpiHost.Start(
        services => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly),
        [("RateLimits:SignInsPerMinute", "100000"), .. settings]);
}
