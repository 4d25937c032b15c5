using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Messages;

/// <summary>Where a person's notices are posted to, and the secret by which the receiver knows that they come from here.</summary>
public sealed class WebhookAddress : IGroupOwned
{
    /// <summary>Longest address.</summary>
    public const int AddressLength = 500;

    /// <summary>Longest secret, encrypted.</summary>
    public const int SecretLength = 500;

    private WebhookAddress()
    {
    }

    /// <summary>A person's address; <see cref="MoveTo"/> says where.</summary>
    public WebhookAddress(int groupId, int accountId, string protectedSecret) => (GroupId, AccountId, ProtectedSecret) = (groupId, accountId, protectedSecret);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Whose.</summary>
    public int AccountId { get; private set; }

    /// <summary>Absolute address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The secret, encrypted with the installation's keys.</summary>
    public string ProtectedSecret { get; private set; } = "";

    /// <summary>Says where. Refused: no absolute address of http or https, one with a user's name in it, one too long.</summary>
    public Outcome MoveTo(string address)
    {
        if (address.Length > AddressLength) return Outcome.Refused("webhookAddress", "too-long", AddressLength);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.UserInfo.Length > 0)
        {
            return Outcome.Refused("webhookAddress", "no-web-address");
        }

        Address = address;
        return Outcome.Done;
    }
}
