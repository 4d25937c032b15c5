using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>The words of the score sheet; what pages have words for already is called the same there.</summary>
public sealed class SheetWords(Words words, MeasureText measures)
{
    private const string Position = "Position.";

    private static readonly (string Asked, string Kept)[] Shared =
    [
        ("Dimension.", "Terms.Dimension."), ("Scope.", "Terms.ItemScope."), ("NoData.", "Terms.NoDataRule."),
        ("State.", "Terms.MonthState."), ("Note.", "Scores.Note."),
    ];

    /// <summary>One word.</summary>
    public string this[string key] => key.StartsWith("Indicator.", StringComparison.Ordinal) ? measures.Name(key["Indicator.".Length..])
        : key.StartsWith(Position, StringComparison.Ordinal) ? words.Position(key[Position.Length..])
        : Array.Find(Shared, s => key.StartsWith(s.Asked, StringComparison.Ordinal)) is { Asked: { } asked } shared ? words[shared.Kept + key[asked.Length..]]
        : words[$"Scores.Sheet.{key}"];

    /// <summary>The file's name, with month and store.</summary>
    public string FileName(StoreMonth month, string? store) => WorkbookFile.FileName(words["Scores.Sheet.FileName", month.ToString(), store ?? words["Frame.AllStores"]]) + ".xlsx";
}
