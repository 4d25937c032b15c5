using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Setup;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>migrate</c></summary>
internal sealed class MigrateCommand(DatabaseSchema schema) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var applied = await schema.MigrateAsync(ct);
        foreach (var migration in applied) Console.Out.WriteLine(migration);
        Console.Out.WriteLine(applied.Count == 0 ? "The database was up to date." : "The database is up to date.");
        return Outcome.Done;
    }
}
