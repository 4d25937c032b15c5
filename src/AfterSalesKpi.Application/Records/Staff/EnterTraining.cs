using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Enters the results of one exam for many people at once, all or none: judged and marked like those that come in by <see cref="ImportTrainingResults"/>.</summary>
public sealed class EnterTraining(ImportTransaction transaction, ImportTrainingResults import, KpiDbContext db)
{
    /// <summary>Most people of one exam.</summary>
    public const int MostLines = 500;

    /// <summary>
    /// Enters them. Refused, every problem at once: <c>required</c>, <c>too-long</c>, <c>not-positive</c>, <c>ahead</c>, <c>nothing-entered</c>, and for
    /// <c>lines[n].score</c> what the result refuses or <c>training-exists</c>, where the person's result of that course and day is known.
    /// </summary>
    /// <returns>How many results were entered.</returns>
    public async Task<Outcome<int>> Run(TrainingExam exam, IReadOnlyList<TrainingLine> lines, CancellationToken ct)
    {
        var problems = Check(exam).ToList();
        if (lines.Count == 0) problems.Add(new Problem("lines", "nothing-entered"));
        if (lines.Count > MostLines) problems.Add(new Problem("lines", "too-many-items", MostLines));
        for (var n = 0; n < lines.Count; n++)
        {
            if (lines[n].Status == TrainingStatus.Taken && lines[n].Score is null) problems.Add(new Problem($"lines[{n}].score", "required"));
        }

        return problems.Count > 0 ? problems : await transaction.Run(work => Take(work, exam, lines, ct), ct);
    }

    private static IEnumerable<Problem> Check(TrainingExam exam)
    {
        if (string.IsNullOrWhiteSpace(exam.Course)) yield return new Problem("course", "required");
        else if (exam.Course.Trim().Length > RecordLimits.ShortText) yield return new Problem("course", "too-long", RecordLimits.ShortText);
        if (exam.On is null) yield return new Problem("on", "required");
        else if (exam.On is { Year: < WrittenTime.FirstYear or > WrittenTime.LastYear }) yield return new Problem("on", "out-of-range", WrittenTime.FirstYear, WrittenTime.LastYear);
        if (exam.FullScore is null) yield return new Problem("fullScore", "required");
        else if (exam.FullScore <= 0) yield return new Problem("fullScore", "not-positive");
        else if (exam.FullScore > TrainingResult.MostScore) yield return new Problem("fullScore", "too-large");
    }

    private async Task<Outcome<int>> Take(ImportWork work, TrainingExam exam, IReadOnlyList<TrainingLine> lines, CancellationToken ct)
    {
        var (course, on) = (exam.Course!.Trim(), exam.On!.Value); // asked for above
        var items = lines.Select((line, n) => new ImportItem<TrainingResultPatch>(n, Patch(line, course, on, exam.FullScore!.Value), ulong.MaxValue, null)).ToList(); // asked for
        var references = items.ConvertAll(i => i.Patch.Reference!); // given by Patch
        var known = await db.BeyondStores<TrainingResult>().Where(r => references.Contains(r.Reference) && !r.Voided).Select(r => r.Reference).ToListAsync(ct);
        foreach (var item in items.Where(i => known.Contains(i.Patch.Reference!))) item.Refuse(new Problem("score", "training-exists")); // given by Patch
        await StaffRecordImport.Take(import, TrainingResultPatch.Shape, work, items, ct);
        foreach (var item in items.Where(i => i.Stands && i.Store!.ToUtc(new WrittenTime(on.ToDateTime(TimeOnly.MinValue), null)) > work.Now)) // placed, because it stands
        {
            item.Refuse(new Problem("on", "ahead"));
        }

        var wrong = items.Where(i => !i.Stands).Select(i => (i.Index, Problem: i.Problem!)).ToList(); // refused: with a reason
        if (wrong.Count > 0) return wrong.Select(w => w.Problem.Field is "on" or "course" or "fullScore" ? w.Problem : w.Problem with { Field = $"lines[{w.Index}].score" }).Distinct().ToList();
        await work.Write(ct);
        return items.Count;
    }

    private static TrainingResultPatch Patch(TrainingLine line, string course, DateOnly on, decimal fullScore) => new()
    {
        Reference = TrainingReference.Of(line.Employee, course, on),
        Employee = line.Employee,
        Course = course,
        At = new WrittenTime(on.ToDateTime(TimeOnly.MinValue), null),
        Score = line.Status == TrainingStatus.Taken ? line.Score ?? 0 : 0,
        FullScore = fullScore,
        Status = line.Status,
        Voided = false,
    };
}
