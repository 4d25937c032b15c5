using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Takes in reviews by colleagues (indicators.md no. 18).</summary>
public sealed class ImportPeerReviews(ImportTransaction transaction) : IImport, IStaffRecordKind<PeerReviewPatch, PeerReview>
{
    /// <inheritdoc />
    public string Resource => "peer-reviews";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => PeerReviewPatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, PeerReviewPatch.Shape, atomic, (work, items, stop) => StaffRecordImport.Take(this, PeerReviewPatch.Shape, work, items, stop), ct);

    (string? Reference, Optional<string?> Employee, Optional<WrittenTime> At, string? Other)
        IStaffRecordKind<PeerReviewPatch, PeerReview>.Read(PeerReviewPatch patch) => (patch.Reference, patch.Employee, patch.At, patch.Reviewer.Value);

    (string Reference, int EmployeeId, DateTime At) IStaffRecordKind<PeerReviewPatch, PeerReview>.Read(PeerReview record) =>
        (record.Reference, record.EmployeeId, record.At);

    IQueryable<PeerReview> IStaffRecordKind<PeerReviewPatch, PeerReview>.Known(IQueryable<PeerReview> records, string[] references) =>
        records.Where(r => references.Contains(r.Reference));

    PeerReview IStaffRecordKind<PeerReviewPatch, PeerReview>.Make(int groupId, string reference) => new(groupId, 0, reference);

    Outcome IStaffRecordKind<PeerReviewPatch, PeerReview>.Apply(ImportItem<PeerReviewPatch> item, PeerReview record, FoundPlaces places, int employeeId, DateTime at)
    {
        var p = item.Patch;
        var reviewer = p.Reviewer.Value is { } number ? places.Find(number)?.Id : record.ReviewerId;
        return reviewer is { } id
            ? record.Revise(item.Store!.Id, employeeId, id, at, p.Points.Or(record.Points), p.Voided.Or(record.Voided) == true) // placed
            : Outcome.Refused("reviewer", "unknown-employee", p.Reviewer.Value ?? "");
    }

    DateTime?[] IStaffRecordKind<PeerReviewPatch, PeerReview>.RowTimes(PeerReview record) => RowTimes.Of(record);
}
