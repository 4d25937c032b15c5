using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Dashboard;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>One indicator: what it means, how it stands, and the records behind it.</summary>
public sealed class DetailModel
{
    public required IIndicator Indicator { get; init; }

    public required StoreMonth Month { get; init; }

    /// <summary>True when values and records are the reader's own.</summary>
    public required bool Own { get; init; }

    public required string Value { get; init; }

    public required string Sums { get; init; }

    public required decimal? Change { get; init; }

    /// <summary>When the stored sums were made; null: not yet.</summary>
    public required DateTime? SumsOf { get; init; }

    public required TrendModel? Trend { get; init; }

    /// <summary>By person where one store is looked at, by store where all are; empty for the own values.</summary>
    public required IReadOnlyList<SplitRow> Split { get; init; }

    public required RecordsModel Records { get; init; }
}
