using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Messages;

/// <summary>How a person wishes to be told of one kind of thing. Without a choice: in the program, and in no other way.</summary>
public sealed class NoticeChoice : IGroupOwned
{
    private NoticeChoice()
    {
    }

    /// <summary>A choice.</summary>
    public NoticeChoice(int groupId, int accountId, NoticeKind kind) => (GroupId, AccountId, Kind) = (groupId, accountId, kind);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Whose choice.</summary>
    public int AccountId { get; private set; }

    /// <summary>Of what.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>At the bell.</summary>
    public bool InApp { get; private set; } = true;

    /// <summary>By e-mail to the account's address.</summary>
    public bool Mail { get; private set; }

    /// <summary>By a call of the account's webhook.</summary>
    public bool Webhook { get; private set; }

    /// <summary>Chooses.</summary>
    public void Choose(bool inApp, bool mail, bool webhook) => (InApp, Mail, Webhook) = (inApp, mail, webhook);
}
