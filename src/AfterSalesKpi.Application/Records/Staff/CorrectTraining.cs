using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Corrects a training result, takes it out of what counts or brings it back; never over a version that the person has not seen.</summary>
public sealed class CorrectTraining(ImportTransaction transaction, ImportTrainingResults import, KpiDbContext db)
{
    /// <summary>Says something else. Refused: <c>unknown-record</c>, <c>changed-meanwhile</c>, <c>required</c>, <c>ahead</c> and what the result refuses.</summary>
    public async Task<Outcome> Revise(long id, TrainingCorrection to, CancellationToken ct)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(to.Course)) problems.Add(new Problem("course", "required"));
        else if (to.Course.Trim().Length > RecordLimits.ShortText) problems.Add(new Problem("course", "too-long", RecordLimits.ShortText));
        if (to.On is null) problems.Add(new Problem("on", "required"));
        else if (to.On is { Year: < WrittenTime.FirstYear or > WrittenTime.LastYear }) problems.Add(new Problem("on", "out-of-range", WrittenTime.FirstYear, WrittenTime.LastYear));
        if (to.FullScore is null) problems.Add(new Problem("fullScore", "required"));
        if (to.Status == TrainingStatus.Taken && to.Score is null) problems.Add(new Problem("score", "required"));
        if (problems.Count > 0) return Outcome.From(problems);
        return await Change(id, to.Version, (patch, day) =>
        {
            (patch.Course, patch.Score, patch.FullScore) = (to.Course!.Trim(), to.Status == TrainingStatus.Taken ? to.Score!.Value : 0, to.FullScore!.Value); // asked for above
            patch.Status = to.Status;
            if (to.On != day) patch.At = new WrittenTime(to.On!.Value.ToDateTime(TimeOnly.MinValue), null); // asked for above; the time of the day is kept otherwise
        }, ct);
    }

    /// <summary>Takes it out of what counts, or brings it back.</summary>
    public Task<Outcome> Void(long id, bool voided, int version, CancellationToken ct) => Change(id, version, (patch, _) => patch.Voided = voided, ct);

    private async Task<Outcome> Change(long id, int version, Action<TrainingResultPatch, DateOnly> change, CancellationToken ct) => await transaction.Run<long>(
        async work =>
        {
            // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
            var result = await db.TrainingResults.SingleOrDefaultAsync(r => r.Id == id, ct);
            if (result is null) return new Problem("", "unknown-record", id);
            if (result.Version != version) return new Problem("", "changed-meanwhile");
            await work.LoadStores([result.StoreId], ct);
            var patch = new TrainingResultPatch { Reference = result.Reference };
            change(patch, LocalTime.DayOf(result.At, work.Store(result.StoreId).Zone));
            var item = new ImportItem<TrainingResultPatch>(0, patch, 0, null);
            await StaffRecordImport.Take(import, TrainingResultPatch.Shape, work, [item], ct);
            if (item.Stands && result.At > work.Now && patch.At.IsGiven) item.Refuse(new Problem("on", "ahead"));
            if (!item.Stands) return item.Problem!; // refused: with a reason
            await work.Write(ct);
            return id;
        },
        ct);
}
