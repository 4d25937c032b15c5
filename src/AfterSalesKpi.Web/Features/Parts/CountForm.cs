using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>Which parts are to be counted, as the form holds it.</summary>
public sealed class CountForm
{
    public CountChoice Choice { get; set; } = CountChoice.Random;

    public string? Class { get; set; }

    public string? Shelf { get; set; }

    /// <summary>One a line, or separated by commas or blanks.</summary>
    public string? Skus { get; set; }

    /// <summary>To choose from.</summary>
    public IReadOnlyList<string> Classes { get; set; } = [];

    internal string? What => Choice switch { CountChoice.Class => Class, CountChoice.Shelf => Shelf?.Trim().ToUpperInvariant(), _ => null };

    internal IReadOnlyList<string> Chosen =>
        [.. (Skus ?? "").Split([',', '，', ';', '；', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(CountList.MostLines)];
}
