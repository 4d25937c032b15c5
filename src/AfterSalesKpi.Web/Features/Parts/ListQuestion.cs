using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>What the address asks of the stock list; what it cannot be read as is left out.</summary>
public sealed class ListQuestion
{
    private static readonly int[] Sizes = [25, 50, 100];

    public string? Q { get; set; }

    public string? Class { get; set; }

    public string? Shelf { get; set; }

    public PartQuestion? Show { get; set; }

    /// <summary>What to sort by, with a minus for the greatest first.</summary>
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery(Name = "size")]
    public int PageSize { get; set; } = Sizes[0];

    public int Page => Math.Clamp(PageNumber, 1, 10_000);

    public int Size => Sizes.Contains(PageSize) ? PageSize : Sizes[0];

    internal PartFilter ToFilter(CurrentUser user) => new()
    {
        Text = Q is { Length: > 100 } ? Q[..100] : Q,
        Class = string.IsNullOrWhiteSpace(Class) ? null : Class,
        Shelf = string.IsNullOrWhiteSpace(Shelf) ? null : Shelf.Trim().ToUpperInvariant(),
        Question = Show,
        StoreId = user.Store?.Id,
        Sort = Enum.TryParse<PartSort>(Sort?.TrimStart('-'), true, out var sort) ? sort : PartSort.Sku,
        Descending = Sort?.StartsWith('-') == true,
    };
}
