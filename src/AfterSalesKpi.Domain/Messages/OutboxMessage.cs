using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Messages;

/// <summary>
/// 待发消息: a message that is to leave the program. It is saved with what happened, in the same transaction, and sent afterwards: at least
/// once, and the receiver knows a second delivery by its key. Who sends it takes it first by its <see cref="Fence"/>, so that of two
/// machines only one does.
/// </summary>
public sealed partial class OutboxMessage : IGroupOwned
{
    /// <summary>Longest receiver: an e-mail address, a web address or a phone number.</summary>
    public const int ToLength = 500;

    /// <summary>Longest subject.</summary>
    public const int SubjectLength = 300;

    /// <summary>Longest text.</summary>
    public const int BodyLength = 8_000;

    /// <summary>Longest key.</summary>
    public const int KeyLength = 200;

    /// <summary>Longest reason why it could not be sent.</summary>
    public const int ErrorLength = 500;

    /// <summary>How long somebody who took it may try before another may take it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>What waited longer for a way out is not sent any more: a customer is not written to about a visit long past.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(7);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    private OutboxMessage()
    {
    }

    /// <summary>A message to be sent as soon as possible; subject and text are cut to what can be kept.</summary>
    public OutboxMessage(int groupId, int? storeId, int? accountId, OutboxChannel channel, string to, string subject, string body, string key, DateTime at)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, KeyLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to.Length, ToLength);
        (GroupId, StoreId, AccountId, Channel, To, Key, CreatedAt, NextAttemptAt) = (groupId, storeId, accountId, channel, to, key, at, at);
        (Subject, Body) = (Cut(subject, SubjectLength), Cut(body, BodyLength));
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The store it is sent for, if for one.</summary>
    public int? StoreId { get; private set; }

    /// <summary>The account it is sent to; null for customers.</summary>
    public int? AccountId { get; private set; }

    /// <summary>How it leaves.</summary>
    public OutboxChannel Channel { get; private set; }

    /// <summary>To whom.</summary>
    public string To { get; private set; } = "";

    /// <summary>Subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What is sent once only, unique in the group.</summary>
    public string Key { get; private set; } = "";

    /// <summary>When it was put here.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>How often it was taken to be sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it may be taken (again); null once it was sent or given up.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    /// <summary>Grows with every taking; who took it with an older number may say nothing about it any more.</summary>
    public int Fence { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When no further attempt was thought worth while.</summary>
    public DateTime? GaveUpAt { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Error { get; private set; }

    /// <summary>When to try again after so many attempts; null: no more.</summary>
    public static DateTime? NextAfter(int attempts, DateTime now) => attempts >= 1 && attempts <= Pauses.Length ? now + Pauses[attempts - 1] : null;

    /// <summary>
    /// A text without what only its receiver may use: a personal address opens a customer's own answers, so it is kept no longer than the
    /// message is on its way, and nobody else reads it meanwhile.
    /// </summary>
    public static string Masked(string body) => PersonalAddress().Replace(body, "/s/…");

    [GeneratedRegex("/s/[A-Za-z0-9_-]+")]
    private static partial Regex PersonalAddress();

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
