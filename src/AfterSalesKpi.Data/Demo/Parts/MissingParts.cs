using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Data.Demo.Parts;

/// <summary>Requests whose rest is still on its way when the story stops: somebody waits for it on the clerk's list.</summary>
internal static class MissingParts
{
    public static void Missing(this PartRequest request, int filled, DateTime at, DateOnly expectedOn)
    {
        request.Ask(request.PartId, request.Quantity, at, request.WorkOrderId, null).Insist();
        if (filled > 0) request.HandOut(filled, at).Insist();
        request.FindMissing(expectedOn, at).Insist();
    }
}
