namespace AfterSalesKpi.Domain.Messages;

/// <summary>What is to be told, whoever is told it and in whatever way.</summary>
public sealed record NoticeContent
{
    /// <summary>Says what is told.</summary>
    /// <param name="kind">What it is about; by it each person chooses the way.</param>
    /// <param name="key">What is told once only: the same key for the same account makes no second notice. Begin it with the event, as in <c>low-answer:123</c>.</param>
    /// <param name="storeId">The store in which it happened; null where it is the whole group's.</param>
    /// <param name="link">Where it leads within the program, beginning with a slash.</param>
    /// <param name="words">The key of its words in the pages' resources, a sentence with placeholders, as in <c>Surveys.Notice.LowAnswer</c>.</param>
    /// <param name="values">The placeholders' values (<see cref="NoticeValues"/>): text, whole numbers, instants, days, months or values of enums.</param>
    public NoticeContent(NoticeKind kind, string key, int? storeId, string link, string words, params object[] values)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, Notice.KeyLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(link.Length, Notice.LinkLength);
        if (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal)) throw new ArgumentException("A notice leads to a page of the program.", nameof(link));
        (Kind, Key, StoreId, Link, Words, Values) = (kind, key, storeId, link, words, NoticeValues.Write(values));
    }

    /// <summary>What it is about.</summary>
    public NoticeKind Kind { get; }

    /// <summary>What is told once only.</summary>
    public string Key { get; }

    /// <summary>The store in which it happened, if in one.</summary>
    public int? StoreId { get; }

    /// <summary>Where it leads.</summary>
    public string Link { get; }

    /// <summary>The key of its words.</summary>
    public string Words { get; }

    /// <summary>Their values, written down.</summary>
    public string Values { get; }
}
