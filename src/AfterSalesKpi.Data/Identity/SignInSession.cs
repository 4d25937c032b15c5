namespace AfterSalesKpi.Data.Identity;

/// <summary>
/// One sign-in of an account in one browser. The cookie names it, each request looks it up, so that signing out, or a new password,
/// ends it at once even for somebody who kept a copy of the cookie. Not filtered by scope, like the account it belongs to.
/// </summary>
public sealed class SignInSession
{
    private SignInSession()
    {
    }

    /// <summary>A sign-in that ends by itself after some time.</summary>
    public SignInSession(int accountId, DateTime startedAt, TimeSpan longest) =>
        (Id, AccountId, StartedAt, EndsAt) = (Guid.NewGuid(), accountId, startedAt, startedAt + longest);

    /// <summary>Its number; the cookie that names it is encrypted, so it need not be a secret.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public int AccountId { get; private set; }

    /// <summary>When it began.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it ends, or ended.</summary>
    public DateTime EndsAt { get; private set; }
}
