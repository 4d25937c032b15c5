using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Benchmarks.HandWritten;
using AfterSalesKpi.Benchmarks.Measuring;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Benchmarks.Goals;

/// <summary>New orders through the API, read, validated, audited and marked, against the same rows written by bare prepared statements.</summary>
internal sealed class ImportAgainstInserts(int number, BenchmarkSize size) : IGoal
{
    private const int ItemsARequest = 10_000;

    public int Number => number;

    public async Task<IReadOnlyList<Result>> Measure()
    {
        await using var host = await KpiHost.Start();
        await using var bare = await TestDatabase.Create(DatabaseProvider.Sqlite);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", await Prepare(host));
        var copy = new PreparedInserts(host.Database.ConnectionString, bare.ConnectionString);
        await copy.Ground();

        // Making bodies and reading back the rows to copy is not what is measured.
        var bodies = new Queue<IReadOnlyList<byte[]>>(Enumerable.Range(0, size.Rounds + 1).Select(Bodies));
        var (ours, other, ratio) = await Pairs.Time(
            size.Rounds,
            () => Put(client, bodies.Dequeue()),
            copy.Write,
            beforeOther: copy.ReadNewRows);
        return [Result.AtMost($"{number}", $"{size.ImportedOrders} orders through the API against prepared inserts of the same rows", ours, other, "s", 4, ratio)];
    }

    private static async Task<string> Prepare(KpiHost host)
    {
        await using var db = host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db, code: "S01");
        for (var n = 0; n < 8; n++) await TestData.CreateEmployee(db, store, number: $"E{n}");
        return (await new AddApiKey(db, host.Clock).Run("benchmark", ApiKeyScopes.Import, null, default)).Value ?? throw new InvalidOperationException("No key.");
    }

    private static async Task Put(HttpClient client, IReadOnlyList<byte[]> bodies)
    {
        foreach (var body in bodies)
        {
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await client.PutAsync(new Uri("/api/v1/work-orders", UriKind.Relative), content);
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode || !text.Contains("\"rejected\":[]", StringComparison.Ordinal)) throw new InvalidOperationException(text[..Math.Min(500, text.Length)]);
        }
    }

    private List<byte[]> Bodies(int round) =>
    [
        .. Enumerable.Range(0, size.ImportedOrders).Select(n => Order(round, n)).Chunk(ItemsARequest)
            .Select(items => JsonSerializer.SerializeToUtf8Bytes(new { items })),
    ];

    private static object Order(int round, int n)
    {
        var received = TestData.Noon.AddDays(-60).AddMinutes((n * 7) % 40_000);
        string At(int minutes) => received.AddMinutes(minutes).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new
        {
            store = "S01",
            number = $"WO-{round}-{n}",
            customer = new { code = $"C-{round}-{n / 2}", name = $"客户{n / 2}", phone = $"139{n / 2:00000000}" },
            vehicle = new { vin = $"LSV{round:000}{n / 2:00000000}", plate = $"沪A{n / 2 % 100000:00000}", model = "轿车", brand = "品牌" },
            advisor = $"E{n % 4}",
            technician = $"E{4 + (n % 4)}",
            serviceType = "Maintenance",
            receivedAt = At(0),
            startedAt = At(20),
            promisedAt = At(240),
            completedAt = At(150),
            settledAt = At(170),
            deliveredAt = At(180),
            labourAmount = 320.5m,
            partsAmount = 688m,
            steps = new[] { "walk-round", "estimate-explained", "quality-check" },
        };
    }
}
