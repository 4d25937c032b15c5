using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// Reads single values and says what is wrong with them by code. After each call the reader stands on the value's last token, also
/// when the value was of the wrong type, so that the next field can be read.
/// </summary>
internal static class JsonValues
{
    /// <summary>The wrong type, or text that is no such thing.</summary>
    public const string Invalid = "invalid";

    /// <summary>The first year of days, such as the one somebody was hired on.</summary>
    public const int FirstYearOfDays = 1900;

    /// <summary>More than any sum in this trade; keeps decimal arithmetic from overflowing.</summary>
    private const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>Text without blanks around it; null when nothing is left.</summary>
    public static string? Text(ref Utf8JsonReader reader, int maxLength, out string? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String) return Wrong(ref reader);
        try
        {
            value = reader.GetString()!.Trim(); // a string token is never null
        }
        catch (InvalidOperationException)
        {
            return Invalid; // half a surrogate pair, or bytes that are no UTF-8
        }

        if (value.Contains('\0', StringComparison.Ordinal)) return Invalid; // PostgreSQL cannot keep it
        if (value.Length > maxLength) return "too-long";
        if (value.Length == 0) value = null;
        return null;
    }

    /// <summary>A whole number; <c>5.0</c> is one too.</summary>
    public static string? Integer(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number) return Wrong(ref reader);
        if (reader.TryGetInt32(out value)) return null;
        if (!reader.TryGetDecimal(out var number)) return "too-large";
        if (decimal.Truncate(number) != number) return Invalid;
        if (Math.Abs(number) > int.MaxValue) return "too-large";
        value = (int)number;
        return null;
    }

    /// <summary>A decimal number.</summary>
    public static string? Number(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number) return Wrong(ref reader);
        return reader.TryGetDecimal(out value) && Math.Abs(value) <= Greatest ? null : "too-large";
    }

    /// <summary>True or false.</summary>
    public static string? Flag(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False ? null : Wrong(ref reader);
    }

    /// <summary>A time, not yet placed in a zone.</summary>
    public static string? Time(ref Utf8JsonReader reader, out WrittenTime value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String) return Wrong(ref reader);
        if (!Plain(ref reader, out var text) || !IsoTime.TryRead(text, out value)) return Invalid;
        return value.Clock.Year is >= WrittenTime.FirstYear and <= WrittenTime.LastYear ? null : "out-of-range";
    }

    /// <summary>A day; of a time, the day it names.</summary>
    public static string? Day(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String) return Wrong(ref reader);
        if (!Plain(ref reader, out var text)) return Invalid;
        if (!IsoTime.TryReadDay(text, out value))
        {
            if (!IsoTime.TryRead(text, out var time)) return Invalid;
            value = time.Day;
        }

        return value.Year is >= FirstYearOfDays and <= WrittenTime.LastYear ? null : "out-of-range";
    }

    /// <summary>Passes over a value of the wrong type.</summary>
    public static string Wrong(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return Invalid;
    }

    /// <summary>The code with what its sentence needs.</summary>
    public static Problem? Problem(string field, string? code, params object[] args) => code is null ? null : new Problem(field, code, args);

    /// <summary>A string's bytes; only a writer who escapes what needs no escape costs a copy.</summary>
    private static bool Plain(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = reader.ValueSpan;
        if (!reader.ValueIsEscaped) return true;
        try
        {
            var copy = new byte[text.Length];
            text = copy.AsSpan(0, reader.CopyString(copy));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
