namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// Reads ISO 8601 in its extended form: a date, or a date and a time down to minutes, seconds or fractions, with <c>Z</c>, an offset
/// or neither. Written by hand because a body of 10,000 orders holds 80,000 of them, and .NET's readers guess formats.
/// </summary>
internal static class IsoTime
{
    /// <summary>A calendar date, <c>yyyy-MM-dd</c>, of any year.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var of)) return false;
        if (year < 1 || month is < 1 or > 12 || of < 1 || of > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, of);
        return true;
    }

    /// <summary>A time; fractions of a second are cut off, a date alone is 00:00.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out WrittenTime time)
    {
        time = default;
        if (text.Length < 10 || !TryReadDay(text[..10], out var day)) return false;
        if (text.Length == 10)
        {
            time = new WrittenTime(day.ToDateTime(TimeOnly.MinValue), null);
            return true;
        }

        if (text[10] is not ((byte)'T' or (byte)'t' or (byte)' ')) return false;
        var rest = text[11..];
        if (rest.Length < 5 || rest[2] != ':' || !Digits(rest[..2], out var hour) || !Digits(rest[3..5], out var minute)) return false;
        rest = rest[5..];
        if (!TryReadSeconds(ref rest, out var second) || hour > 23 || minute > 59 || second > 59) return false;
        if (!TryReadOffset(rest, out var offset)) return false;
        time = new WrittenTime(day.ToDateTime(new TimeOnly(hour, minute, second)), offset);
        return true;
    }

    private static bool TryReadSeconds(ref ReadOnlySpan<byte> rest, out int second)
    {
        second = 0;
        if (rest.Length == 0 || rest[0] != ':') return true;
        if (rest.Length < 3 || !Digits(rest[1..3], out second)) return false;
        rest = rest[3..];
        if (rest.Length == 0 || rest[0] is not ((byte)'.' or (byte)',')) return true;
        var length = 1;
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9') length++;
        rest = rest[length..];
        return length > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> rest, out short? minutes)
    {
        minutes = null;
        if (rest.Length == 0) return true;
        if (rest[0] is (byte)'Z' or (byte)'z')
        {
            minutes = 0;
            return rest.Length == 1;
        }

        if (rest[0] is not ((byte)'+' or (byte)'-') || rest.Length is not (3 or 5 or 6)) return false;
        if (rest.Length == 6 && rest[3] != ':') return false;
        var minute = 0;
        if (!Digits(rest[1..3], out var hour) || (rest.Length > 3 && !Digits(rest[^2..], out minute))) return false;
        if (hour > 14 || minute > 59) return false;
        minutes = (short)((rest[0] == '-' ? -1 : 1) * ((hour * 60) + minute));
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
