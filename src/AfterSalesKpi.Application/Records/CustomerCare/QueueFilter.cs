using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Which customers of the queue are shown, and in what order.</summary>
public sealed record QueueFilter
{
    /// <summary>The part looked at.</summary>
    public QueueTab Tab { get; init; } = QueueTab.Due;

    /// <summary>Only those of that agent.</summary>
    public int? AgentId { get; init; }

    /// <summary>With an agent: also those whom nobody is to call yet, so that nobody waits for the next round of handing out.</summary>
    public bool WithUnassigned { get; init; }

    /// <summary>Only those whom nobody is to call yet.</summary>
    public bool Unassigned { get; init; }

    /// <summary>Any part of a name, plate or order number, or the beginning of a code or phone number.</summary>
    public string? Text { get; init; }

    /// <summary>What to sort by.</summary>
    public QueueSort Sort { get; init; } = QueueSort.Ends;

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }

    /// <summary>Those of an agent, in whatever part.</summary>
    public IEnumerable<QueuedCustomer> OfAgent(IEnumerable<QueuedCustomer> queue) =>
        queue.Where(c => (AgentId is null || c.AssigneeId == AgentId || (WithUnassigned && c.AssigneeId is null)) && (!Unassigned || c.AssigneeId is null) && Holds(c));

    /// <summary>The rows shown, in order.</summary>
    public List<QueuedCustomer> Apply(IEnumerable<QueuedCustomer> queue)
    {
        var shown = OfAgent(queue).Where(c => QueueTabs.Of(c.State) == Tab);
        IOrderedEnumerable<QueuedCustomer> By<TKey>(Func<QueuedCustomer, TKey> key, IComparer<TKey>? comparer = null) =>
            Descending ? shown.OrderByDescending(key, comparer) : shown.OrderBy(key, comparer);
        var sorted = Sort switch
        {
            QueueSort.Delivered => By(c => c.Deliveries[0].DeliveredAt),
            QueueSort.Name => By(c => c.Name ?? c.Code, StringComparer.Ordinal),
            QueueSort.Attempts => By(c => c.Attempts),
            _ => By(c => c.AgainAt ?? c.EndsAt),
        };
        return [.. sorted.ThenBy(c => c.CustomerId)];
    }

    private bool Holds(QueuedCustomer c)
    {
        if (string.IsNullOrWhiteSpace(Text)) return true;
        var text = Text.Trim();
        return Has(c.Name) || c.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase) || c.Phone?.StartsWith(PhoneNumber.Plain(text), StringComparison.Ordinal) == true
            || c.Deliveries.Any(d => Has(d.Plate) || Has(d.Number));

        bool Has(string? value) => value?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
    }
}
