using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>
/// One address that leads to an invitation. Kept is only the hash of its secret, so it cannot be shown again: whoever needs it once
/// more (the code at delivery, a message, a printed sheet) gets another one to the same invitation.
/// </summary>
public sealed class SurveyLink : IStoreOwned
{
    private SurveyLink()
    {
    }

    /// <summary>A link to an invitation.</summary>
    public SurveyLink(SurveyInvitation invitation, string hash, DateTime madeAt) =>
        (GroupId, StoreId, InvitationId, Hash, MadeAt) = (invitation.GroupId, invitation.StoreId, invitation.Id, hash, madeAt);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Where it leads.</summary>
    public long InvitationId { get; private set; }

    /// <summary>See <see cref="SurveySecret.HashOf"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTime MadeAt { get; private set; }
}
