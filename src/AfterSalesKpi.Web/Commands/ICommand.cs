using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary>What a command does. Answers go to standard output; a refusal is written to standard error by who runs it.</summary>
internal interface ICommand
{
    /// <summary>Does it; done is exit code 0, refused 1.</summary>
    Task<Outcome> Run(CommandInput input, CancellationToken ct);
}
