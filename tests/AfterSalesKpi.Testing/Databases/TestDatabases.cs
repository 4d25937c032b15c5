using System.Collections.Concurrent;
using AfterSalesKpi.Data.Providers;
using Xunit;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>
/// The databases of one test class (<c>IClassFixture&lt;TestDatabases&gt;</c>), one a provider, made when first asked for. Tests of a
/// class share them, so each test makes a group of its own.
/// </summary>
public sealed class TestDatabases : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<TestDatabase>>> made = new();

    /// <summary>The class's database of that provider. Skips the test where it is missing (see <see cref="MustRun"/>).</summary>
    public Task<TestDatabase> Get(DatabaseProvider provider)
    {
        MustRun.Unless(TestDatabase.Missing(provider));
        return made.GetOrAdd(provider, p => new Lazy<Task<TestDatabase>>(() => TestDatabase.Create(p))).Value;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in made.Values) await (await database.Value).DisposeAsync();
    }
}
