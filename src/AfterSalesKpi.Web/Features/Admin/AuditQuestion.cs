using System.Globalization;
using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>What the address asks of the trail; what it cannot be read as is left out.</summary>
public sealed class AuditQuestion
{
    /// <summary>Who did it, as the trail keeps it.</summary>
    public string? Actor { get; set; }

    /// <summary>What kind of record.</summary>
    public string? Type { get; set; }

    /// <summary>The record's number, reference or code.</summary>
    public string? Key { get; set; }

    /// <summary>The first day.</summary>
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    public string? To { get; set; }

    /// <summary>Only entries older than that of this number.</summary>
    public long? Before { get; set; }

    public bool IsFiltered => !string.IsNullOrEmpty(Actor) || !string.IsNullOrEmpty(Type) || !string.IsNullOrEmpty(Key) || Day(From) is not null || Day(To) is not null;

    internal AuditFilter ToFilter(CurrentUser user) => new()
    {
        Actor = Actor is { Length: > 100 } ? null : Actor,
        RecordType = Type is { Length: > 100 } ? null : Type,
        Key = Key is { Length: > 100 } ? Key[..100] : Key,
        StoreId = user.Store?.Id,
        From = Day(From) is { } from ? LocalTime.StartOfDay(from, user.Zone) : null,
        Until = Day(To) is { } to ? LocalTime.StartOfDay(to.AddDays(1), user.Zone) : null,
        Before = Before,
        NotByActor = user.May(Permission.SeeReviewers) ? [] : AuditStory.Veiled,
    };

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
