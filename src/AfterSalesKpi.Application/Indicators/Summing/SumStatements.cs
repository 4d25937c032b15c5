using System.Runtime.CompilerServices;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>
/// The statements that sum every indicator, made of the definitions once for each database. Definitions stay one a class and know
/// nothing of each other; that some of them read the same records is found here.
/// </summary>
internal static class SumStatements
{
    private static readonly ConditionalWeakTable<IModel, IReadOnlyList<SumStatement>> Made = [];

    public static IReadOnlyList<SumStatement> Of(KpiDbContext db) => Made.GetValue(db.Model, _ => Make(db));

    private static List<SumStatement> Make(KpiDbContext db)
    {
        var plain = new PlainDefinition();
        Dictionary<Type, System.Linq.Expressions.ParameterExpression> elements = [];
        List<List<Scan>> shared = [];
        foreach (var scan in IndicatorCatalogue.BuiltIn.All.SelectMany(i => Scan.Of(i.Number, plain.Visit(i.Rows(db.Records, PlainDefinition.Asked).Expression), elements)))
        {
            if (shared.Find(s => s[0].Shares(scan)) is { } there) there.Add(scan);
            else shared.Add([scan]);
        }

        return [.. shared.Select(s => new SumStatement(s, plain))];
    }
}
