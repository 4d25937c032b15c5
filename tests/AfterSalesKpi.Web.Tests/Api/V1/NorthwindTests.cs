using System.Globalization;
using System.Net;
using System.Text;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Api.V1;

/// <summary>A known set of records put in through the API gives the sums that were computed apart from this program.</summary>
public sealed class NorthwindTests
{
    private static readonly string[] Bodies = ["stores", "employees", "parts", "work-orders", "stock-movements"];

    [NorthwindTheory, EachDatabase]
    public async Task Its_records_give_the_sums_samples_and_values_that_were_computed_apart(DatabaseProvider provider)
    {
        await using var host = await KpiHost.Start(provider);
        await using var db = host.NewContext();
        var api = await host.ApiClient((await TestData.CreateGroup(db)).Id);
        foreach (var body in Bodies) await Put(api, body);

        var expected = Expected().ToList();
        var found = new List<string>();
        foreach (var indicator in expected.GroupBy(e => e.Indicator))
        {
            var (from, to) = (indicator.Min(e => e.Month), indicator.Max(e => e.Month));
            var by = indicator.Any(e => e.Employee.Length > 0) ? "month,employee" : "month";
            var answer = await api.GetAsync($"/api/v1/indicators/{indicator.Key}/values?from={from}&to={to}&by={by}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            foreach (var v in (await answer.Json())["values"]!.AsArray())
            {
                var value = v!["value"] is { } some ? some.GetValue<decimal>().ToString("0.0000", CultureInfo.InvariantCulture) : "";
                found.Add($"{indicator.Key},{v["month"]},{v["employee"]},{v["numerator"]},{v["denominator"]},{v["sample"]},{value}");
            }
        }

        Assert.Equal(expected.Select(e => e.Line).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [NorthwindTheory, EachDatabase]
    public async Task The_same_bodies_again_change_nothing(DatabaseProvider provider)
    {
        await using var host = await KpiHost.Start(provider);
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        var api = await host.ApiClient(group.Id);
        foreach (var body in Bodies) await Put(api, body);
        var before = await Counted.All(host, group.Id);

        foreach (var body in Bodies) await Put(api, body);

        Assert.Equal(before, await Counted.All(host, group.Id));
    }

    private static async Task Put(HttpClient api, string resource)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(NorthwindTheoryAttribute.Folder!, resource + ".json")); // found, or there is no test
        var answer = await api.PutAsync($"/api/v1/{resource}", new StringContent(text, Encoding.UTF8, "application/json"));
        Assert.Equal($"{resource} {HttpStatusCode.OK}", $"{resource} {answer.StatusCode}");
        Assert.Empty((await answer.Json())["rejected"]!.AsArray());
    }

    private static IEnumerable<(string Line, string Indicator, string Month, string Employee)> Expected() =>
        from line in File.ReadLines(Path.Combine(NorthwindTheoryAttribute.Folder!, "expected.csv")).Skip(1) // as above
        where line.Length > 0
        let fields = line.Split(',')
        select (line, fields[0], fields[1], fields[2]);
}
