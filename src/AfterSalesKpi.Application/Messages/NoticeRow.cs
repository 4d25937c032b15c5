using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages;

/// <summary>A notice as a list shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The key of its words.</param>
/// <param name="Values">Their values.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="CreatedAt">When it was told.</param>
/// <param name="IsRead">Whether it was read.</param>
public sealed record NoticeRow(long Id, NoticeKind Kind, string Words, string Values, string Link, DateTime CreatedAt, bool IsRead);
