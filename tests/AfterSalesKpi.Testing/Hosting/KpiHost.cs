using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Testing.Hosting;

/// <summary>
/// The whole program on a database of its own, asked over HTTP as a browser or another program would: <c>await KpiHost.Start()</c>. Jobs are
/// not worked off by themselves, the clock stands still until it is moved.
/// </summary>
public sealed class KpiHost : WebApplicationFactory<Program>, IAsyncDisposable
{
    /// <summary>The password of every account that tests make.</summary>
    public const string Password = "a sentence of a test";

    private readonly (string Key, string Value)[] settings;
    private readonly bool ownsDatabase;
    private Action<IServiceCollection> more = _ => { };

    private KpiHost(TestDatabase database, bool ownsDatabase, (string Key, string Value)[] settings)
    {
        (Database, this.ownsDatabase, this.settings) = (database, ownsDatabase, settings);
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>Its database.</summary>
    public TestDatabase Database { get; }

    /// <summary>Its clock.</summary>
    public FakeTimeProvider Clock { get; } = new(TestData.Noon);

    /// <summary>Starts the program on a new database and waits until it is ready.</summary>
    /// <param name="settings">Configuration on top of the usual, such as <c>("Trial:Enabled", "false")</c>.</param>
    public static Task<KpiHost> Start(params (string Key, string Value)[] settings) => Start(DatabaseProvider.Sqlite, settings);

    /// <summary>The same on a database of that kind. Skips the test where it is missing.</summary>
    public static async Task<KpiHost> Start(DatabaseProvider provider, params (string Key, string Value)[] settings)
    {
        var host = new KpiHost(await TestDatabase.Create(provider), true, settings);
        await host.BeReady();
        return host;
    }

    /// <summary>The same with more services, such as controllers of a test's own.</summary>
    public static async Task<KpiHost> Start(Action<IServiceCollection> more, params (string Key, string Value)[] settings)
    {
        var host = new KpiHost(await TestDatabase.Create(DatabaseProvider.Sqlite), true, settings) { more = more };
        await host.BeReady();
        return host;
    }

    /// <summary>The same, listening on a free port of this machine for real browsers (<see cref="Address"/>).</summary>
    public static async Task<KpiHost> StartForBrowsers(params (string Key, string Value)[] settings)
    {
        // Served as they were compressed by the build; made anew while running they would be mislabelled as brotli.
        var host = new KpiHost(await TestDatabase.Create(DatabaseProvider.Sqlite), true, [("ReloadStaticAssetsAtRuntime", "false"), .. settings]);
        host.UseKestrel(0);
        host.StartServer();
        await host.BeReady();
        return host;
    }

    /// <summary>On a database that is there already, without waiting until it is ready.</summary>
    public static KpiHost StartUnready(TestDatabase database, params (string Key, string Value)[] settings) => new(database, false, settings);

    /// <summary>Where a browser finds the program; only after <see cref="StartForBrowsers"/>.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>Another run of the program on a database that is there already, as after a restart or on a second machine.</summary>
    public static async Task<KpiHost> StartOn(TestDatabase database, params (string Key, string Value)[] settings)
    {
        var host = new KpiHost(database, false, settings);
        await host.BeReady();
        return host;
    }

    /// <summary>A context of the database that sees a whole group, or nothing.</summary>
    public KpiDbContext NewContext(int? groupId = null) => Database.NewContext(groupId is { } id ? AccessScope.OfGroup(id) : null);

    /// <summary>Makes an account that can sign in with <see cref="Password"/>.</summary>
    public async Task<UserAccount> CreateAccount(int groupId, Role role, Store? store = null, Employee? employee = null, string? name = null)
    {
        using var scope = Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(groupId);
        var userName = name ?? TestData.NewCode("user");
        var account = new UserAccount
        {
            UserName = userName, DisplayName = $"用户{userName}", GroupId = groupId, Role = role, StoreId = store?.Id, EmployeeId = employee?.Id,
        };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<UserAccount>>().CreateAsync(account, Password);
        return made.Succeeded ? account : throw new ArgumentException(string.Join(", ", made.Errors.Select(e => e.Code)));
    }

    /// <summary>Changes an account, as an administrator would.</summary>
    public async Task Change(UserAccount account, Action<UserAccount> change)
    {
        await using var db = NewContext(account.GroupId);
        change(await db.Users.SingleAsync(u => u.Id == account.Id));
        await db.SaveChangesAsync();
    }

    /// <summary>A browser in which that account has signed in.</summary>
    public async Task<HttpClient> SignIn(UserAccount account)
    {
        var browser = CreateClient();
        var answer = await browser.PostForm("/account/login", ("UserName", account.UserName!), ("Password", Password));
        if ((int)answer.StatusCode is < 300 or >= 400) throw new InvalidOperationException($"{account.UserName} could not sign in: {answer.StatusCode}");
        return browser;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ownsDatabase) await Database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        (string Key, string Value)[] usual =
        [
            ("Database:Provider", Database.Provider.ToString()), ("ConnectionStrings:Default", Database.ConnectionString),
            ("Database:MigrateOnStart", "true"), ("Security:RequireHttps", "false"), ("Jobs:Mode", "WebOnly"), ("Jobs:Storage", "InMemory"),
        ];
        foreach (var (key, value) in usual.Concat(settings)) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            more(services);
        });
    }

    private async Task BeReady()
    {
        using var client = CreateClient();
        for (var i = 0; i < 1200; i++)
        {
            if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            await Task.Delay(50);
        }

        throw new TimeoutException(await (await client.GetAsync("/health/ready")).Content.ReadAsStringAsync());
    }
}
