using System.Security.Cryptography;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>Passwords that somebody else gives: random, shown once, held for a week, replaced before anything else.</summary>
internal static class FirstPasswords
{
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look like another
    private const int Length = 14;

    /// <summary>How long one holds.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromDays(7);

    public static string Make() => string.Concat(RandomNumberGenerator.GetItems<char>(Characters, Length));
}
