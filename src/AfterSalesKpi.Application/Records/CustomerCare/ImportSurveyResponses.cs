using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Takes in answers (indicators.md no. 1-4, 15, 17, 23); a corrected answer replaces the earlier one.</summary>
public sealed class ImportSurveyResponses(ImportTransaction transaction) : IImport, IRecordKind<SurveyResponsePatch, SurveyResponse>
{
    /// <inheritdoc />
    public string Resource => "survey-responses";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => SurveyResponsePatch.Shape.Fields;

    string IRecordKind<SurveyResponsePatch, SurveyResponse>.KeyField => "reference";

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) =>
        transaction.Run(body, SurveyResponsePatch.Shape, atomic, (work, items, stop) => RecordImport.Take(this, SurveyResponsePatch.Shape, work, items, stop), ct);

    (string? Store, string? Key) IRecordKind<SurveyResponsePatch, SurveyResponse>.KeyOf(SurveyResponsePatch patch) => (patch.Store, patch.Reference);

    string IRecordKind<SurveyResponsePatch, SurveyResponse>.KeyOf(SurveyResponse record) => record.Reference;

    IQueryable<SurveyResponse> IRecordKind<SurveyResponsePatch, SurveyResponse>.Known(KpiDbContext db, int storeId, string[] keys) =>
        db.SurveyResponses.Include(r => r.EmployeeRatings).Where(r => r.StoreId == storeId && keys.Contains(r.Reference));

    SurveyResponse IRecordKind<SurveyResponsePatch, SurveyResponse>.Make(int groupId, int storeId, string key) => new(groupId, storeId, key);

    async Task IRecordKind<SurveyResponsePatch, SurveyResponse>.Load(ImportWork work, List<ImportItem<SurveyResponsePatch>> items, CancellationToken ct)
    {
        await work.Orders.Load(items.Select(i => (i.Store, i.Patch.WorkOrder.Value)), ct);
        await work.Employees.Load(items.Select(i => i.Patch.EnteredBy.Value), ct);
        await work.Employees.Load(items.SelectMany(i => i.Patch.EmployeeRatings.Value ?? []).Select(r => r.Employee), ct);
    }

    Outcome IRecordKind<SurveyResponsePatch, SurveyResponse>.Apply(ImportWork work, ImportItem<SurveyResponsePatch> item, SurveyResponse record)
    {
        var p = item.Patch;
        var order = work.Orders.Or(item, p.WorkOrder, record.WorkOrderId).GetValueOrDefault();
        var enteredBy = work.Employees.Or(item, "enteredBy", p.EnteredBy, record.EnteredById);
        var ratings = Ratings(work, item);
        if (!item.Stands) return Outcome.Done;
        var answers = new SurveyAnswers(
            p.Overall.Or(record.Overall), p.Attitude.Or(record.Attitude), p.Quality.Or(record.Quality), p.Speed.Or(record.Speed), p.Recommend.Or(record.Recommend));
        var revised = record.Revise(
            order, item.Store!.Or(p.At, record.At), answers, p.Comment.Or(record.Comment), p.Channel.Or(record.Channel), enteredBy, p.Voided.Or(record.Voided) == true); // placed
        return revised.Succeeded && ratings is not null ? record.Rate(ratings) : revised;
    }

    DateTime?[] IRecordKind<SurveyResponsePatch, SurveyResponse>.RowTimes(SurveyResponse record) => RowTimes.Of(record);

    void IRecordKind<SurveyResponsePatch, SurveyResponse>.Add(NewRows rows, SurveyResponse record)
    {
        rows.Add(record);
        foreach (var rating in record.EmployeeRatings) rows.Add(rating);
    }

    /// <summary>The ratings given, refused before anything is changed; null when the item names none.</summary>
    private static List<(int EmployeeId, int Rating)>? Ratings(ImportWork work, ImportItem<SurveyResponsePatch> item)
    {
        if (!item.Patch.EmployeeRatings.IsGiven) return null;
        var ratings = new List<(int EmployeeId, int Rating)>();
        foreach (var rating in item.Patch.EmployeeRatings.Value)
        {
            var field = $"employeeRatings[{ratings.Count}]";
            if (!work.Employees.Find(rating.Employee, out var id)) item.Refuse(new Problem(field + ".employee", "unknown-employee", rating.Employee));
            else if (rating.Rating is < 1 or > 5) item.Refuse(new Problem(field + ".rating", "out-of-range", 1, 5));
            else if (ratings.Any(r => r.EmployeeId == id)) item.Refuse(new Problem(field + ".employee", "duplicate", rating.Employee));
            ratings.Add((id, rating.Rating));
        }

        return ratings;
    }
}
