using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Setup;

namespace AfterSalesKpi.Web.Commands;

/// <summary>
/// Runs a command instead of the web program, with the same configuration and services. Exit codes: 0 done, 1 refused with the reason on
/// standard error, 2 not understood.
/// </summary>
internal static class CommandLine
{
    private const int Refused = 1;
    private const int NotUnderstood = 2;

    /// <summary>True when the program was started for a command: the first word is neither a switch nor a setting.</summary>
    public static bool Asks(string[] typed) => typed is [{ Length: > 0 } first, ..] && first[0] is not ('-' or '/') && !first.Contains('=');

    /// <summary>Runs the command that was typed.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunCommand(this WebApplication app, string[] typed)
    {
        if (typed[0] == "help")
        {
            Help(Console.Out);
            return 0;
        }

        if (CommandTable.Find(typed) is not { } command)
        {
            Console.Error.WriteLine($"Unknown command: {string.Join(' ', typed.TakeWhile(w => !w.StartsWith('-')))}");
            Help(Console.Error);
            return NotUnderstood;
        }

        if (command.Read(typed, out var wrong) is { } input) return await Run(app.Services, command, input);
        Console.Error.WriteLine($"{wrong}\nusage: {command.Usage}");
        return NotUnderstood;
    }

    private static async Task<int> Run(IServiceProvider services, CommandShape command, CommandInput input)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.Cultures[CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? 0 : 1]);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        await using var scope = services.CreateAsyncScope();
        try
        {
            scope.ServiceProvider.GetRequiredService<KpiDbContext>().Actor = Actor.Command(string.Join('-', command.Name));
            var outcome = await Prepare(scope.ServiceProvider, command, stop.Token);
            if (outcome.Succeeded) outcome = await ((ICommand)ActivatorUtilities.CreateInstance(scope.ServiceProvider, command.Does)).Run(input, stop.Token);
            foreach (var problem in outcome.Problems) Console.Error.WriteLine(Sentence(scope.ServiceProvider.GetRequiredService<Words>(), problem));
            return outcome.Succeeded ? 0 : Refused;
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or OperationCanceledException)
        {
            // The database's own words are what an administrator needs; anything else is a mistake of ours and shown whole.
            Console.Error.WriteLine(fault.Message);
            return Refused;
        }
    }

    private static async Task<Outcome> Prepare(IServiceProvider services, CommandShape command, CancellationToken ct)
    {
        var schema = services.GetRequiredService<DatabaseSchema>();
        if (command.Does == typeof(MigrateCommand)) return Outcome.Done;
        if (schema.MayMigrate) await schema.MigrateAsync(ct);
        var missing = await DatabaseSchema.MissingAsync(services.GetRequiredService<KpiDbContext>(), ct);
        return missing == 0 ? Outcome.Done : Outcome.Refused("database", "schema-outdated", missing);
    }

    private static string Sentence(Words words, Problem problem) =>
        problem.Field.Length == 0 ? words.Of(problem) : $"{problem.Field}: {words.Of(problem)}";

    private static void Help(TextWriter to)
    {
        to.WriteLine("AfterSalesKpi [COMMAND]\n\nWithout a command the web program starts. Commands:\n");
        foreach (var command in CommandTable.All) to.WriteLine($"  {command.Usage}\n      {command.Says}");
        to.WriteLine("  help\n      Shows this.\n\nWithout --group the oldest group is meant. Exit codes: 0 done, 1 refused, 2 not understood.");
    }
}
