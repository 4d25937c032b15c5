using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Where the records of a source come from, before any condition of the question.</summary>
internal static class RecordSources
{
    /// <summary>Each record that counts by the common rules (indicators.md, rule 5), with what it belongs to.</summary>
    public static IQueryable<RecordLine> Lines(this IRecords records, RecordSource source) => source switch
    {
        RecordSource.Orders =>
            from o in records.WorkOrders
            join v in records.Vehicles on o.VehicleId equals v.Id
            select new RecordLine { Order = o, Vehicle = v },
        RecordSource.SurveyAnswers =>
            from s in records.SurveyResponses
            join o in records.CustomerOrders on s.WorkOrderId equals o.Id
            select new RecordLine { Answer = s, Order = o },
        RecordSource.Calls =>
            from c in records.FollowUps
            join o in records.CustomerOrders on c.WorkOrderId equals o.Id
            select new RecordLine { Call = c, Order = o },
        RecordSource.PartRequests =>
            from r in records.PartRequests
            join p in records.Parts on r.PartId equals p.Id
            join o in records.WorkOrders on r.WorkOrderId equals o.Id into orders
            from o in orders.DefaultIfEmpty()
            where r.State != PartRequestState.Waiting
            select new RecordLine { Request = r, Part = p, Order = o },
        RecordSource.StockCounts =>
            from c in records.StockCounts
            join p in records.Parts on c.PartId equals p.Id
            select new RecordLine { Count = c, Part = p },
        RecordSource.Training =>
            from t in records.TrainingResults
            where t.Status != TrainingStatus.Excused
            select new RecordLine { Training = t },
        RecordSource.Complaints =>
            from c in records.Complaints
            join o in records.WorkOrders on c.WorkOrderId equals o.Id into orders
            from o in orders.DefaultIfEmpty()
            where c.WorkOrderId == null || o != null
            select new RecordLine { Complaint = c, Order = o },
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Unknown source."),
    };
}
