using System.Globalization;
using System.Security.Cryptography;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A reference that a form carries from the moment it is shown, so that the same form sent twice makes one record: <c>R260715-1200305-K7QX</c>.</summary>
public static class FormKey
{
    /// <summary>Longest key; anything longer was not given by us.</summary>
    public const int Length = 24;

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Random = 4;

    public static string New(string letter, TimeProvider clock, TimeZoneInfo zone) =>
        letter + LocalTime.FromUtc(clock.GetUtcNow().UtcDateTime, zone).ToString("yyMMdd-HHmmssf", CultureInfo.InvariantCulture) + "-" + RandomNumberGenerator.GetString(Letters, Random);

    /// <summary>The key that came back with the form, or a new one when it is none of ours.</summary>
    public static string Or(string? key, string letter, TimeProvider clock, TimeZoneInfo zone) =>
        key is { Length: > 0 and <= Length } && key.StartsWith(letter, StringComparison.Ordinal) ? key : New(letter, clock, zone);
}
