using System.Globalization;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>What a body says about the figures of one store or person in a month.</summary>
internal sealed class OwnEntryPatch
{
    public static readonly ItemShape<OwnEntryPatch> Shape = new ItemShape<OwnEntryPatch>()
        .Text("indicator", OwnIndicator.KeyLength, (p, v) => p.Indicator = v)
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("month", 16, (p, v) => p.Month = v)
        .OptionalText("employee", Domain.Organization.Employee.NumberLength, (p, v) => p.Employee = v)
        .Number("numerator", 0, OwnEntry.MostCounted, (p, v) => p.Numerator = v)
        .OptionalNumber("denominator", 0, OwnEntry.MostCounted, (p, v) => p.Denominator = v)
        .OptionalText("note", OwnEntry.NoteLength, (p, v) => p.Note = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    // As sheets write a month, that of a whole day too.
    private static readonly string[] Months = ["yyyy-MM", "yyyy-M", "yyyy/M", "yyyy.M", "yyyy年M月", "yyyyMM", "yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日"];

    public string? Indicator { get; set; }

    public string? Store { get; set; }

    public string? Month { get; set; }

    public string? Employee { get; set; }

    public Optional<decimal> Numerator { get; set; }

    public Optional<decimal?> Denominator { get; set; }

    public Optional<string?> Note { get; set; }

    public Optional<bool?> Voided { get; set; }

    /// <summary>The month that was meant; null where it cannot be read.</summary>
    public StoreMonth? Meant => DateTime.TryParseExact(Month, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new StoreMonth(day.Year, day.Month) : null;
}
