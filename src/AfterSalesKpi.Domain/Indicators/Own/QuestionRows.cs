using System.Linq.Expressions;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Makes of a question what a definition in BuiltIn/ says in code: a query that gives rows.</summary>
internal static class QuestionRows
{
    private static readonly ParameterExpression Line = Expression.Parameter(typeof(RecordLine), "l");

    public static IQueryable<MeasureRow> Of(RecordQuestion question, IRecords records, Period period)
    {
        if (question.Check() is [var problem, ..]) throw new InvalidOperationException($"The question cannot be asked: {problem.Field} {problem.Code}.");
        var lines = records.Lines(question.Source).Where(Within(question, period));
        foreach (var condition in question.Conditions) lines = lines.Where(Lambda(Conditions.Of(question.Source, condition, Line)));
        foreach (var key in Needed(question)) lines = lines.Where(Lambda(Conditions.Known(Read(question.Source, key))));
        return lines.Select(Row(question));
    }

    /// <summary>Without these a record says nothing about the value, so it makes no row (indicators.md, rule 4).</summary>
    private static IEnumerable<string> Needed(RecordQuestion question) => new[] { question.Field, question.Against }.OfType<string>().Take(question.Measure switch
    {
        RecordMeasure.Share => 0,
        RecordMeasure.Average => 1,
        _ => 2,
    });

    private static Expression<Func<RecordLine, bool>> Within(RecordQuestion question, Period period)
    {
        // A captured value, so that databases see a parameter and keep one plan for all months.
        Expression<Func<DateTime?, bool>> within = at => at >= period.From && at < period.Until;
        return Lambda(Spliced.Into(within, Read(question.Source, question.At)));
    }

    private static Expression<Func<RecordLine, MeasureRow>> Row(RecordQuestion question)
    {
        var (numerator, denominator) = Parts(question);
        var type = TypeOf(question.Source);
        Expression<Func<RecordLine, int, long, int?, DateTime?, long, long, ServiceType?, MeasureRow>> row = (l, store, id, who, at, n, d, service) => new MeasureRow
        {
            StoreId = store,
            EmployeeId = who,
            At = at!.Value, // lies in the period
            Numerator = n,
            Denominator = d,
            ServiceType = service,
            RecordType = type,
            RecordId = id,
        };
        var (storeId, recordId) = Identity(question.Source);
        var whose = question.Attribution == SourceFields.Nobody ? Expression.Constant(null, typeof(int?)) : Read(question.Source, question.Attribution);
        var serviceType = SourceFields.Find(question.Source, "service-type") is { } field ? Spliced.Into(field.Of, Line) : Expression.Constant(null, typeof(ServiceType?));
        return Expression.Lambda<Func<RecordLine, MeasureRow>>(
            Spliced.Into(row, Line, Spliced.Into(storeId, Line), Spliced.Into(recordId, Line), whose, Read(question.Source, question.At), numerator, denominator, serviceType),
            Line);
    }

    private static (Expression Numerator, Expression Denominator) Parts(RecordQuestion question)
    {
        var (one, zero) = (Expression.Constant(1L), Expression.Constant(0L));
        switch (question.Measure)
        {
            case RecordMeasure.Share:
                var counted = question.Counted.Select(c => Conditions.Of(question.Source, c, Line)).Aggregate(Expression.AndAlso);
                return (Expression.Condition(counted, one, zero), one);
            case RecordMeasure.RatioOfSums:
                return (Value(question.Field!), Value(question.Against!)); // both are there: checked
            case RecordMeasure.Average:
                return (Value(question.Field!), one); // as above
            default:
                Expression<Func<DateTime?, DateTime?, long>> between = (from, to) => Elapsed.Seconds(from!.Value, to!.Value); // needed, so known
                return (Spliced.Into(between, Read(question.Source, question.Field!), Read(question.Source, question.Against!)), one); // as above
        }

        Expression Value(string key) => Expression.Property(Read(question.Source, key), nameof(Nullable<long>.Value));
    }

    private static Expression Read(RecordSource source, string key) => Spliced.Into(SourceFields.Find(source, key)!.Of, Line); // its key was checked

    private static RecordType TypeOf(RecordSource source) => source switch
    {
        RecordSource.Orders => RecordType.WorkOrder,
        RecordSource.SurveyAnswers => RecordType.SurveyResponse,
        RecordSource.Calls => RecordType.FollowUp,
        RecordSource.PartRequests => RecordType.PartRequest,
        RecordSource.StockCounts => RecordType.StockCount,
        RecordSource.Training => RecordType.TrainingResult,
        _ => RecordType.Complaint,
    };

    private static (Expression<Func<RecordLine, int>> Store, Expression<Func<RecordLine, long>> Id) Identity(RecordSource source) => source switch
    {
        RecordSource.Orders => (l => l.Order!.StoreId, l => l.Order!.Id),
        RecordSource.SurveyAnswers => (l => l.Answer!.StoreId, l => l.Answer!.Id),
        RecordSource.Calls => (l => l.Call!.StoreId, l => l.Call!.Id),
        RecordSource.PartRequests => (l => l.Request!.StoreId, l => l.Request!.Id),
        RecordSource.StockCounts => (l => l.Count!.StoreId, l => l.Count!.Id),
        RecordSource.Training => (l => l.Training!.StoreId, l => l.Training!.Id),
        _ => (l => l.Complaint!.StoreId, l => l.Complaint!.Id),
    };

    private static Expression<Func<RecordLine, bool>> Lambda(Expression body) => Expression.Lambda<Func<RecordLine, bool>>(body, Line);
}
