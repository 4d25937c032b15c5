using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Domain.Messages;
using Microsoft.AspNetCore.DataProtection;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Secrets of webhooks: 256 random bits, kept encrypted with the installation's keys.</summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("AfterSalesKpi.Webhooks");

    /// <summary>A new secret: as it is shown to its owner, and as it is kept.</summary>
    public (string Shown, string Kept) Make()
    {
        var shown = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (shown, protector.Protect(shown));
    }

    /// <summary>The secret by which to sign; null when the key that encrypted it is gone.</summary>
    public byte[]? Read(WebhookAddress address)
    {
        try
        {
            return Encoding.ASCII.GetBytes(protector.Unprotect(address.ProtectedSecret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
