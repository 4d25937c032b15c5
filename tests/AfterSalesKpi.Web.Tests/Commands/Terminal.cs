using System.Diagnostics;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Web.Tests.Commands;

/// <summary>Runs the program as a process of its own, as somebody at a terminal or a script does.</summary>
internal sealed class Terminal(TestDatabase database, string environment = "Production")
{
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(5);

    /// <summary>Types a command and waits for its end.</summary>
    public Task<Typed> Type(params string[] words) => Type("", words);

    /// <summary>The same with something on standard input.</summary>
    public async Task<Typed> Type(string input, string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AfterSalesKpi.Web.dll"), .. words])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment, ["Database__Provider"] = database.Provider.ToString(),
                ["ConnectionStrings__Default"] = database.ConnectionString, ["LANG"] = "en_US.UTF-8",
            },
        };
        using var process = Process.Start(start)!; // a program that cannot be started throws
        using var guard = new CancellationTokenSource(HangGuard);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (answers, errors) = (process.StandardOutput.ReadToEndAsync(guard.Token), process.StandardError.ReadToEndAsync(guard.Token));
        try
        {
            await process.WaitForExitAsync(guard.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Typed(process.ExitCode, await answers, await errors);
    }
}
