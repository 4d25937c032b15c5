namespace AfterSalesKpi.Application.Messages;

/// <summary>A notice as it is sent outside the program.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Body">The sentence, and where it leads.</param>
public sealed record NoticeLetter(string Subject, string Body);
