using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages;

/// <summary>
/// Puts a notice into words for somebody outside the program. Words belong to the pages, so they give the function; what is shown in the
/// program is put into words when it is read.
/// </summary>
/// <param name="culture">The receiver's language, such as <c>en</c>.</param>
/// <param name="content">What is told.</param>
/// <param name="zone">The clock by which times are told.</param>
public delegate NoticeLetter WriteNotice(string culture, NoticeContent content, TimeZoneInfo zone);
