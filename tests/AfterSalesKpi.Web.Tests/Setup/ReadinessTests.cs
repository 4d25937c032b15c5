using System.Net;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Setup;

public sealed class ReadinessTests
{
    [Fact]
    public async Task An_outdated_schema_is_not_ready_says_so_and_shows_people_a_page_that_waits()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite, withSchema: false);
        await using var host = KpiHost.StartUnready(database, ("Database:MigrateOnStart", "false"));
        var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        var reasons = "";
        for (var i = 0; i < 100 && !reasons.Contains("migrat", StringComparison.Ordinal); i++)
        {
            var ready = await client.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            reasons = await ready.Content.ReadAsStringAsync();
            await Task.Delay(50);
        }

        Assert.Contains("migrations are missing", reasons, StringComparison.Ordinal);
        var page = await client.GetAsync("/account/login");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Equal("3", Assert.Single(page.Headers.GetValues("Refresh")));
        Assert.Contains("系统正在准备数据", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/css/site.css")).StatusCode);
    }

    [Fact]
    public async Task An_empty_database_is_brought_up_to_date_where_that_is_allowed()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite, withSchema: false);

        await using var host = await KpiHost.StartOn(database);

        Assert.Equal(HttpStatusCode.OK, (await host.CreateClient().GetAsync("/account/login")).StatusCode);
    }
}
