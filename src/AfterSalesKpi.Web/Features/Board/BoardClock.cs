using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>The countdown of a card in words; board.js says the same while time goes on.</summary>
public static class BoardClock
{
    /// <summary>From so many seconds before the promise it is amber.</summary>
    public const int Soon = 30 * 60;

    private const int Minute = 60;
    private const int Hour = 60 * Minute;

    /// <summary>How it looks: <c>late</c>, <c>soon</c>, <c>kept</c> or nothing.</summary>
    public static string Look(BoardCard card, DateTime now) => card.PromisedAt is not { } promised ? ""
        : Elapsed.Seconds(card.ReadyAt ?? now, promised) is var left && left < 0 ? "late"
        : card.ReadyAt is not null ? "kept"
        : left <= Soon ? "soon" : "";

    /// <summary>What it says.</summary>
    public static string Text(BoardCard card, DateTime now, Words words)
    {
        if (card.PromisedAt is not { } promised) return words["Board.NoPromise"];
        var left = Elapsed.Seconds(card.ReadyAt ?? now, promised);
        if (left < 0) return words[card.ReadyAt is null ? "Board.Late" : "Board.WasLate", Span(-left, words)];
        return card.ReadyAt is null ? words["Board.Left", Span(left, words)] : words["Board.Kept"];
    }

    private static string Span(long seconds, Words words) => seconds switch
    {
        < Hour => words["Board.Minutes", seconds / Minute],
        < Elapsed.Day => words["Board.Hours", seconds / Hour, seconds % Hour / Minute],
        _ => words["Board.Days", seconds / Elapsed.Day, seconds % Elapsed.Day / Hour],
    };
}
