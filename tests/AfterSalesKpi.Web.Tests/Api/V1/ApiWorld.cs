using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Api.V1;

/// <summary>The program with a group of stores <c>S01</c> and <c>S02</c>, some staff and a key that may do everything.</summary>
internal sealed class ApiWorld : IAsyncDisposable
{
    private ApiWorld(KpiHost host, DealerGroup group, Store first, Store second, HttpClient api) =>
        (Host, Group, First, Second, Api) = (host, group, first, second, api);

    public KpiHost Host { get; }

    public DealerGroup Group { get; }

    public Store First { get; }

    public Store Second { get; }

    public HttpClient Api { get; }

    public static async Task<ApiWorld> On(DatabaseProvider provider = DatabaseProvider.Sqlite, params (string Key, string Value)[] settings)
    {
        var host = await KpiHost.Start(provider, settings);
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        var (first, second) = (await TestData.CreateStore(db, "S01"), await TestData.CreateStore(db, "S02"));
        await TestData.CreateEmployee(db, first, PositionKind.ServiceAdvisor, "A1");
        await TestData.CreateEmployee(db, first, PositionKind.Technician, "T1");
        await TestData.CreateEmployee(db, second, PositionKind.ServiceAdvisor, "A2");
        return new ApiWorld(host, group, first, second, await host.ApiClient(group.Id));
    }

    /// <summary>An order, sound as it stands; further fields add to those it has.</summary>
    public static string Order(string number, string? more = null, string store = "S01", string customer = "C1", string vin = "VIN1") => $$"""
        {"store":"{{store}}","number":"{{number}}","customer":{"code":"{{customer}}"},"vehicle":{"vin":"{{vin}}"},"advisor":"A1","serviceType":"Repair","receivedAt":"2026-07-01T09:00:00"{{(more is null ? "" : "," + more)}}}
        """;

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Host.DisposeAsync();
    }
}
