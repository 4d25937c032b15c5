using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>audit verify</c>: the group's trail from its beginning, and against the anchors outside the database where there are any.</summary>
internal sealed class VerifyAuditCommand(KpiDbContext db, IConfiguration configuration) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var entered = await db.Enter(input, ct);
        if (!entered.Succeeded) return entered;
        var anchors = configuration["Audit:AnchorPath"] is { Length: > 0 } path ? await AuditAnchors.Read(path, ct) : null;
        var found = 0;
        await foreach (var difference in new AuditVerification(db).Differences(anchors, ct))
        {
            Console.Out.WriteLine($"entry {difference.Number}: {difference.Kind}");
            found++;
        }

        Console.Out.WriteLine($"{found} differences{(anchors is null ? "; no anchors (Audit:AnchorPath)" : "")}");
        return found == 0 ? Outcome.Done : Outcome.Refused("", "differences", found);
    }
}
