using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>api-key add</c>: the key stands alone on the last line of standard output and is shown this once.</summary>
internal sealed class AddApiKeyCommand(KpiDbContext db, AddApiKey addKey) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        if (Scopes(input["scopes"] ?? "") is not { } scopes) return Outcome.Refused("scopes", "unknown-scope", "import, read, calculate");
        var entered = await db.Enter(input, ct);
        if (!entered.Succeeded) return entered;
        var made = await addKey.Run(input.Words[0], scopes, input["store"], ct);
        if (made.Succeeded) Console.Out.WriteLine(made.Value);
        return made;
    }

    private static ApiKeyScopes? Scopes(string list)
    {
        var scopes = ApiKeyScopes.None;
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.All(char.IsAsciiLetter) || !Enum.TryParse<ApiKeyScopes>(word, true, out var scope) || scope == ApiKeyScopes.None) return null;
            scopes |= scope;
        }

        return scopes == ApiKeyScopes.None ? null : scopes;
    }
}
