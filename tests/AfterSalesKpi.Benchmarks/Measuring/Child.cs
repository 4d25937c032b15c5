using System.Diagnostics;
using System.Globalization;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>A piece of work in a process of its own, so that its peak memory is its own.</summary>
internal static class Child
{
    /// <summary>Closes the first stores of a database in a new process and reads its peak from the system.</summary>
    public static async Task<double> PeakMegabytesOfClose(Loaded loaded, int stores)
    {
        await Close.Forget(loaded.NewContext);
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true }; // the program runs, so it has a path
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(Child).Assembly.Location);
        string[] work = ["--child", loaded.Database.Provider.ToString(), loaded.Database.ConnectionString, Text(loaded.GroupId), string.Join(',', loaded.StoreIds.Take(stores))];
        foreach (var argument in work) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!; // not null: no shell
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The child ended with {process.ExitCode}: {output}");
    }

    /// <summary>What the new process does.</summary>
    public static async Task<int> Run(string[] work)
    {
        var (provider, connection, group) = (Enum.Parse<DatabaseProvider>(work[0]), work[1], int.Parse(work[2], CultureInfo.InvariantCulture));
        await Close.Run(
            () =>
            {
                var db = DatabaseOptions.CreateContext(provider, connection);
                db.Scope = AccessScope.OfGroup(group);
                return db;
            },
            [.. work[3].Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);
        var peak = (await File.ReadAllLinesAsync("/proc/self/status")).Single(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.Write(Text(long.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0));
        return 0;
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
