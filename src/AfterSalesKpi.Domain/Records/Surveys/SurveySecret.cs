using System.Security.Cryptography;
using System.Text;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>The secret in a survey's address: random, known to the customer alone. We keep its hash.</summary>
public static class SurveySecret
{
    /// <summary>Length of the hash: SHA-256 in lower hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>Length of the secret: base64 for addresses, without padding.</summary>
    public const int Length = RandomBytes / 3 * 4;

    /// <summary>144 random bits: more than anybody can guess, and still a small code to photograph.</summary>
    private const int RandomBytes = 18;

    /// <summary>A new secret.</summary>
    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(RandomBytes)).Replace('+', '-').Replace('/', '_');

    /// <summary>The hash by which a link is found. It is the whole comparison: how long it takes tells nothing about other secrets.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
