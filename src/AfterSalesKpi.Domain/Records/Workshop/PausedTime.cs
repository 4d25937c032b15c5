using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>How long work stood still.</summary>
public static class PausedTime
{
    /// <summary>True for pauses that are the customer's doing (indicators.md no. 7).</summary>
    public static bool IsCustomers(PauseReason reason) => reason is PauseReason.CustomerApproval or PauseReason.CustomerPayment;

    /// <summary>Whole seconds covered by ended pauses within a stretch; overlapping pauses count once.</summary>
    public static long Seconds(IEnumerable<Pause> pauses, DateTime from, DateTime to) =>
        Stretches(pauses, from, to).Sum(s => Elapsed.Seconds(s.From, s.To));

    /// <summary>The stretches covered by ended pauses within a stretch, in order and without overlap.</summary>
    public static IEnumerable<WorkSpan> Stretches(IEnumerable<Pause> pauses, DateTime from, DateTime to)
    {
        var covered = from;
        foreach (var pause in pauses.Where(p => p.To is not null).OrderBy(p => p.From))
        {
            var start = pause.From > covered ? pause.From : covered;
            var end = pause.To!.Value < to ? pause.To.Value : to; // only ended pauses are left
            if (end <= start) continue;
            yield return new WorkSpan(start, end);
            covered = end;
        }
    }
}
