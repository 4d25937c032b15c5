namespace AfterSalesKpi.Web.Live;

/// <summary>What pages need to be told of changes.</summary>
internal static class LiveSetup
{
    public static IServiceCollection AddLiveEvents(this IServiceCollection services) => services
        .AddSingleton<LiveFeed>().AddSingleton<LiveConnections>().AddSingleton<LiveAccess>().AddSingleton<LiveStream>().AddHostedService<TrailWatch>();
}
