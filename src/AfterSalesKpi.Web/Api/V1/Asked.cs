using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>
/// Reads what an address asks for. The first thing that cannot be read is kept as the answer, with the parameter's name, so that an
/// endpoint asks for everything it needs and then looks once whether it may go on.
/// </summary>
internal sealed class Asked(Words words, KpiDbContext db)
{
    /// <summary>The refusal, once there is one.</summary>
    public IResult? Refusal { get; private set; }

    /// <summary>A month that must be named.</summary>
    public StoreMonth Month(string parameter, string? text)
    {
        if (string.IsNullOrEmpty(text)) Refusal ??= words.Bad(parameter, "required");
        return StoreMonth.TryParse(text, out var month) ? month : Bad<StoreMonth>(parameter, "invalid-month");
    }

    /// <summary>A quarter that must be named.</summary>
    public Quarter Quarter(string parameter, string text) => Domain.Shared.Quarter.TryParse(text, out var quarter) ? quarter : Bad<Quarter>(parameter, "invalid-quarter");

    /// <summary>A whole number within bounds, or what it is when left out.</summary>
    public int Number(string parameter, string? text, int otherwise, int least, int most)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Bad<int>(parameter, "out-of-range", least, most);
    }

    /// <summary>A store by its code; null when none is named. One that this key may not see is not there.</summary>
    public async Task<int?> Store(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code) || Refusal is not null) return null;
        var id = await db.Stores.Where(s => s.Code == code).Select(s => (int?)s.Id).SingleOrDefaultAsync(ct);
        if (id is null) Refusal = words.Absent("store", "unknown-store", code);
        return id;
    }

    /// <summary>An employee by number; null when none is named.</summary>
    public async Task<int?> Employee(string? number, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(number) || Refusal is not null) return null;
        var id = await db.Employees.Where(e => e.Number == number).Select(e => (int?)e.Id).SingleOrDefaultAsync(ct);
        if (id is null) Refusal = words.Absent("employee", "unknown-employee", number);
        return id;
    }

    /// <summary>Refuses unless something holds.</summary>
    public void Need(bool holds, string parameter, string code, params object[] args)
    {
        if (!holds) Refusal ??= words.Bad(parameter, code, args);
    }

    private T Bad<T>(string parameter, string code, params object[] args)
        where T : struct
    {
        Refusal ??= words.Bad(parameter, code, args);
        return default;
    }
}
