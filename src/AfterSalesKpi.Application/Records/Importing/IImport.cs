using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Takes in one kind of records as the API's <c>PUT /api/v1/{resource}</c> brings them (contract.md, API v1).</summary>
public interface IImport
{
    /// <summary>The kind's name in the address.</summary>
    string Resource { get; }

    /// <summary>The fields of an item.</summary>
    IReadOnlyList<FieldDescription> Fields { get; }

    /// <summary>
    /// Adds or changes what the items say, each by itself, in one transaction with its audit entries and the marks of months to
    /// calculate again. Sending the same body again changes nothing.
    /// </summary>
    /// <param name="body">UTF-8 JSON, <c>{"items":[…]}</c>.</param>
    /// <param name="atomic">All or none: one rejected item undoes the whole body.</param>
    /// <param name="ct">Gives up; then nothing was taken.</param>
    /// <returns>Refused as a whole with <c>unreadable</c>, <c>too-many-items</c> or, when others kept writing the same records, <c>busy</c>.</returns>
    Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct);
}
