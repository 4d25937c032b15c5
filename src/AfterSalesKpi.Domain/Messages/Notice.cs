using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Messages;

/// <summary>
/// 通知: something that one account is told in the program. Kept are the key of its words and their values, not a sentence: it is read in
/// the reader's language of that moment. Of two with the same key for the same account there is only one.
/// </summary>
public sealed class Notice : IGroupOwned
{
    /// <summary>Longest key of words.</summary>
    public const int WordsLength = 100;

    /// <summary>Longest values of the words, written down.</summary>
    public const int ValuesLength = 1_000;

    /// <summary>Longest address within the program.</summary>
    public const int LinkLength = 300;

    /// <summary>Longest key by which the same is told once.</summary>
    public const int KeyLength = 150;

    private Notice()
    {
    }

    /// <summary>Something new to be told.</summary>
    public Notice(int groupId, int accountId, NoticeContent content, DateTime createdAt)
    {
        (GroupId, AccountId, Kind, StoreId) = (groupId, accountId, content.Kind, content.StoreId);
        (Key, Words, Values, Link, CreatedAt) = (content.Key, content.Words, content.Values, content.Link, createdAt);
    }

    /// <summary>The number in the database; a later one is greater.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Who is told.</summary>
    public int AccountId { get; private set; }

    /// <summary>What it is about.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>The store in which it happened, if in one.</summary>
    public int? StoreId { get; private set; }

    /// <summary>The key of its words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The values of the words (<see cref="NoticeValues"/>).</summary>
    public string Values { get; private set; } = "";

    /// <summary>Where it leads within the program, beginning with a slash.</summary>
    public string Link { get; private set; } = "";

    /// <summary>What it is told of once only, such as <c>order-due:123:2026-07-15T04:00:00Z</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>When it was told.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was read, if it was.</summary>
    public DateTime? ReadAt { get; private set; }
}
