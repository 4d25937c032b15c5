using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What one kind of records about employees has of its own; they bear no store, but belong to the employee's.</summary>
internal interface IStaffRecordKind<TPatch, TRecord>
    where TRecord : class, IStoreRecord
{
    /// <summary>Whom an item names, when, and everybody else it refers to.</summary>
    (string? Reference, Optional<string?> Employee, Optional<WrittenTime> At, string? Other) Read(TPatch patch);

    /// <summary>The same of a record.</summary>
    (string Reference, int EmployeeId, DateTime At) Read(TRecord record);

    /// <summary>The records of these references among some.</summary>
    IQueryable<TRecord> Known(IQueryable<TRecord> records, string[] references);

    /// <summary>A record yet without facts.</summary>
    TRecord Make(int groupId, string reference);

    /// <summary>Says to the record what the item says.</summary>
    Outcome Apply(ImportItem<TPatch> item, TRecord record, FoundPlaces places, int employeeId, DateTime at);

    /// <summary>When its rows lie.</summary>
    DateTime?[] RowTimes(TRecord record);
}
