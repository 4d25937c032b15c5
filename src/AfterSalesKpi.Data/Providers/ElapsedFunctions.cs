using System.Linq.Expressions;
using System.Reflection;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Maps <see cref="Elapsed"/> to each database's own arithmetic.</summary>
internal static class ElapsedFunctions
{
    private static readonly MethodInfo Seconds = typeof(Elapsed).GetMethod(nameof(Elapsed.Seconds))!;
    private static readonly MethodInfo After = typeof(Elapsed).GetMethod(nameof(Elapsed.After))!;

    public static void Map(
        ModelBuilder model,
        Func<IReadOnlyList<SqlExpression>, SqlExpression> seconds,
        Func<IReadOnlyList<SqlExpression>, SqlExpression> after)
    {
        model.HasDbFunction(Seconds).HasTranslation(seconds);
        model.HasDbFunction(After).HasTranslation(after);
    }

    /// <summary>A call of a function of the database; null when an argument is.</summary>
    public static SqlExpression Call(string name, Type type, params SqlExpression[] args) =>
        new SqlFunctionExpression(name, args, nullable: true, args.Select(_ => true), type, typeMapping: null);

    /// <summary>A fragment written into the SQL as it is.</summary>
    public static SqlExpression Word(string sql) => new SqlFragmentExpression(sql);
}
