using System.Globalization;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>How the movements that hand out a request's pieces are called, so that each leads back to its request: <c>R0001/2</c>, after a mistake <c>R0001/2.2</c>.</summary>
internal static class HandOuts
{
    private const char Between = '/';

    /// <summary>More than a request can have.</summary>
    private const int Most = 1_000;

    /// <summary>References of all that was ever handed out for a request, what was voided included.</summary>
    public static async Task<HashSet<string>> Used(KpiDbContext db, PartRequest request, CancellationToken ct)
    {
        var used = await db.StockMovements.AsNoTracking().Where(m => m.StoreId == request.StoreId).BeginningWith(m => m.Reference, request.Reference + Between)
            .OrderBy(m => m.Reference).Take(Most).Select(m => m.Reference).ToListAsync(ct);
        return [.. used];
    }

    /// <summary>The reference of what was just handed out.</summary>
    public static string ReferenceOf(PartRequest request, IReadOnlySet<string> used)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{request.Reference}{Between}{request.Handed}");
        var reference = first;
        for (var time = 2; used.Contains(reference); time++) reference = string.Create(CultureInfo.InvariantCulture, $"{first}.{time}");
        return reference;
    }

    /// <summary>The request that a movement handed out; null for any other movement.</summary>
    public static async Task<PartRequest?> RequestOf(KpiDbContext db, StockMovement movement, CancellationToken ct)
    {
        var end = movement.Reference.LastIndexOf(Between);
        if (end <= 0 || movement.Kind is not (StockMovementKind.Issue or StockMovementKind.CounterSale)) return null;
        var reference = movement.Reference[..end];
        return await db.PartRequests.SingleOrDefaultAsync(
            r => r.StoreId == movement.StoreId && r.Reference == reference && r.PartId == movement.PartId && r.State != PartRequestState.Recorded && r.Handed >= movement.Quantity, ct);
    }
}
