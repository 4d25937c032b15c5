using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Takes in training results (indicators.md no. 16).</summary>
public sealed class ImportTrainingResults(ImportTransaction transaction) : IImport, IStaffRecordKind<TrainingResultPatch, TrainingResult>
{
    private const decimal Hundred = 100m;

    /// <inheritdoc />
    public string Resource => "training-results";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => TrainingResultPatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, TrainingResultPatch.Shape, atomic, (work, items, stop) => StaffRecordImport.Take(this, TrainingResultPatch.Shape, work, items, stop), ct);

    (string? Reference, Optional<string?> Employee, Optional<WrittenTime> At, string? Other)
        IStaffRecordKind<TrainingResultPatch, TrainingResult>.Read(TrainingResultPatch patch) => (patch.Reference, patch.Employee, patch.At, null);

    (string Reference, int EmployeeId, DateTime At) IStaffRecordKind<TrainingResultPatch, TrainingResult>.Read(TrainingResult record) =>
        (record.Reference, record.EmployeeId, record.At);

    IQueryable<TrainingResult> IStaffRecordKind<TrainingResultPatch, TrainingResult>.Known(IQueryable<TrainingResult> records, string[] references) =>
        records.Where(r => references.Contains(r.Reference));

    TrainingResult IStaffRecordKind<TrainingResultPatch, TrainingResult>.Make(int groupId, string reference) => new(groupId, 0, reference);

    Outcome IStaffRecordKind<TrainingResultPatch, TrainingResult>.Apply(
        ImportItem<TrainingResultPatch> item, TrainingResult record, FoundPlaces places, int employeeId, DateTime at)
    {
        var p = item.Patch;
        TrainingStatus? known = record.Status == 0 ? TrainingStatus.Taken : record.Status;
        return record.Revise(
            item.Store!.Id, employeeId, p.Course.Or(record.Course), at, p.Score.Or(record.ScoreHundredths / Hundred), // placed
            p.FullScore.Or(record.FullScoreHundredths / Hundred), p.Status.Or(known) ?? TrainingStatus.Taken, p.Voided.Or(record.Voided) == true);
    }

    DateTime?[] IStaffRecordKind<TrainingResultPatch, TrainingResult>.RowTimes(TrainingResult record) => RowTimes.Of(record);
}
