using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Says while a field is typed what will be taken and what looks wrong; nothing of it keeps an order from being saved.</summary>
public sealed partial class EntryChecks(Words words, Show show, TimeProvider clock)
{
    private const int VinLength = 17;
    private const int LongestText = 100;

    /// <summary>What to say about a field of that kind; null for a kind that is not checked.</summary>
    public EntryCheck? Of(string kind, string? text, TimeZoneInfo zone)
    {
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > LongestText) return new EntryCheck("", false);
        return kind switch
        {
            "time" => Time(written, zone),
            "vin" => Vin(written),
            "plate" => Plate(written.ToUpperInvariant()),
            "phone" => new EntryCheck("", false, PhoneNumber.Grouped(PhoneNumber.Plain(written))),
            _ => null,
        };
    }

    private EntryCheck Time(string text, TimeZoneInfo zone)
    {
        if (TypedTime.Read(text, LocalTime.FromUtc(clock.GetUtcNow().UtcDateTime, zone)) is not { } local) return new EntryCheck(words["Problems.unreadable-time"], true);
        var at = LocalTime.ToUtc(local, zone);
        return new EntryCheck(show.At(at), false, StoredEntry.Text(at, zone));
    }

    private EntryCheck Vin(string text)
    {
        if (VehicleNumber.Clean(text) is not { } vin) return new EntryCheck(words["WorkOrders.Entry.VinLetters"], true);
        if (vin.Length != VinLength) return new EntryCheck(words["WorkOrders.Entry.VinLength", vin.Length], true, vin);
        return VehicleNumber.HasRightCheckDigit(vin)
            ? new EntryCheck(words["WorkOrders.Entry.VinRight"], false, vin)
            : new EntryCheck(words["WorkOrders.Entry.VinCheckDigit"], true, vin);
    }

    private EntryCheck Plate(string plate) => new(ChinesePlate().IsMatch(plate) ? "" : words["WorkOrders.Entry.PlateOdd"], !ChinesePlate().IsMatch(plate), plate);

    /// <summary>Province, letter, five places or six for electric cars; the last may say what kind of car it is.</summary>
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}[A-Z][A-Z0-9]{4,5}[A-Z0-9挂学警港澳]$")]
    private static partial Regex ChinesePlate();
}
