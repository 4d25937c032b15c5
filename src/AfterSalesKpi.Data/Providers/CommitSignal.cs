using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Says within the program that a transaction was committed, so that whoever watches the trail need not wait for the next look.</summary>
public sealed class CommitSignal : DbTransactionInterceptor
{
    /// <summary>Called after each commit; must be quick and not fail.</summary>
    public Action Committed { get; set; } = () => { };

    /// <inheritdoc />
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed();

    /// <inheritdoc />
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed();
        return Task.CompletedTask;
    }
}
