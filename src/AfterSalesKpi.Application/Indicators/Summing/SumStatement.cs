using System.Linq.Expressions;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>
/// One grouping statement over records that several indicators share, translated once. What all of them ask of a row is asked by
/// the statement, what only some ask is asked within their sums.
/// </summary>
internal sealed class SumStatement
{
    private const int MostBounds = 4;

    private readonly PlainDefinition plain;
    private readonly List<ParameterExpression> bounds;
    private readonly List<(int Indicator, bool Always, int? Numerator, int? Denominator, int? Sample)> parts = [];
    private readonly Func<KpiDbContext, int[], DateTime, DateTime, DateTime, DateTime, IAsyncEnumerable<SumsByEmployee>> run;

    /// <param name="scans">Scans that share.</param>
    /// <param name="plain">Knows what their parameters stand for.</param>
    public SumStatement(IReadOnlyList<Scan> scans, PlainDefinition plain)
    {
        this.plain = plain;
        var element = Parameters.Of(scans[0].Store).Single(p => p.Type != typeof(DateTime));
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(typeof(SumKey), element.Type), "g");
        var sums = new GroupSums(group, element);
        var shared = scans[0].Conditions.Where(c => scans.All(s => s.Conditions.Any(o => Scan.Same(c, o)))).ToList();
        foreach (var scan in scans)
        {
            var own = scan.Conditions.Where(c => !shared.Any(s => Scan.Same(c, s))).ToList();
            var condition = own.Count == 0 ? null : own.Aggregate(Expression.AndAlso);
            var denominator = sums.Of(condition, scan.Denominator);
            var sample = GroupSums.IsOne(scan.Denominator) ? denominator : sums.OfPositive(condition, scan.Denominator);
            parts.Add((scan.Indicator, condition is null, sums.Of(condition, scan.Numerator), denominator, sample));
        }

        var stores = Expression.Parameter(typeof(int[]), "stores");
        var asked = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], stores, scans[0].Store);
        var counted = shared.Append(asked).Aggregate(Expression.AndAlso);
        var filtered = Call(nameof(Queryable.Where), [element.Type], scans[0].Source, Expression.Lambda(counted, element));
        var key = New(typeof(SumKey), (nameof(SumKey.StoreId), scans[0].Store), (nameof(SumKey.EmployeeId), scans[0].Employee));
        var grouped = Call(nameof(Queryable.GroupBy), [element.Type, typeof(SumKey)], filtered, Expression.Lambda(key, element));
        var row = New(
            typeof(SumsByEmployee), (nameof(SumsByEmployee.Key), Expression.Property(group, "Key")), (nameof(SumsByEmployee.Sums), Expression.NewArrayInit(typeof(long), sums.All)));
        var query = Call(nameof(Queryable.Select), [group.Type, typeof(SumsByEmployee)], grouped, Expression.Lambda(row, group));

        bounds = [.. Parameters.Of(query).Where(p => p.Type == typeof(DateTime)).Distinct()];
        if (bounds.Count > MostBounds) throw new NotSupportedException($"Indicator {scans[0].Indicator} looks at more than two periods.");
        var unused = Enumerable.Range(bounds.Count, MostBounds - bounds.Count).Select(n => Expression.Parameter(typeof(DateTime), $"unused{n}"));
        run = EF.CompileAsyncQuery(Expression.Lambda<Func<KpiDbContext, int[], DateTime, DateTime, DateTime, DateTime, IQueryable<SumsByEmployee>>>(
            query, [Expression.Parameter(typeof(KpiDbContext), "db"), stores, .. bounds, .. unused]));
    }

    /// <summary>The numbers of the indicators that it sums.</summary>
    public IEnumerable<int> Indicators => parts.Select(p => p.Indicator);

    /// <summary>The sums of some stores' rows in a period; an indicator may come more than once for the same store and employee.</summary>
    public async Task<List<(int Indicator, SumKey Key, Measure Sums)>> Run(KpiDbContext db, int[] storeIds, Period period, CancellationToken ct)
    {
        List<(int, SumKey, Measure)> all = [];
        DateTime At(int n) => n < bounds.Count ? plain.Value(bounds[n], period) : default;
        await foreach (var row in run(db, storeIds, At(0), At(1), At(2), At(3)).WithCancellation(ct))
        {
            long Sum(int? n) => n is { } at ? row.Sums[at] : 0;
            foreach (var part in parts)
            {
                var measure = new Measure(Sum(part.Numerator), Sum(part.Denominator), (int)Sum(part.Sample));

                // Where only some of the rows count, nothing at all means that none of this employee's did.
                if (part.Always || measure != Measure.None) all.Add((part.Indicator, row.Key, measure));
            }
        }

        return all;
    }

    private static MemberInitExpression New(Type type, params (string Property, Expression Value)[] values) =>
        Expression.MemberInit(Expression.New(type), values.Select(v => Expression.Bind(type.GetProperty(v.Property)!, v.Value))); // named by nameof

    private static MethodCallExpression Call(string method, Type[] types, Expression source, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, source, Expression.Quote(lambda));
}
