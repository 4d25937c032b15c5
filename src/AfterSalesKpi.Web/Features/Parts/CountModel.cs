using AfterSalesKpi.Application.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>One count list.</summary>
/// <param name="List">Where it stands.</param>
/// <param name="Lines">Its parts.</param>
/// <param name="ShowsBook">Whether the book and the differences are shown: never while it is counted, and to the counter only once it is decided.</param>
/// <param name="MayCount">Whether the person may enter quantities now.</param>
/// <param name="MayDecide">Whether the person may approve or send back.</param>
public sealed record CountModel(CountListRow List, IReadOnlyList<CountLineRow> Lines, bool ShowsBook, bool MayCount, bool MayDecide);
