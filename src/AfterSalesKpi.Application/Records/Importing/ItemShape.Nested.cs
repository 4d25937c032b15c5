using System.Text;
using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Fields with words of a list, lists, and objects inside objects.</summary>
internal sealed partial class ItemShape<TPatch>
{
    public ItemShape<TPatch> Choice<T>(string name, Action<TPatch, T> set)
        where T : struct, Enum
    {
        var choices = new Choices<T>();
        return Add(new FieldDescription(name, FieldKind.Choice, true) { Choices = choices.Words }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (!choices.TryRead(ref reader, out var value)) return new Problem(name, JsonValues.Wrong(ref reader));
            set(patch, value);
            return null;
        });
    }

    public ItemShape<TPatch> OptionalChoice<T>(string name, Action<TPatch, T?> set)
        where T : struct, Enum
    {
        var choices = new Choices<T>();
        return Add(new FieldDescription(name, FieldKind.Choice, false) { Choices = choices.Words }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (SetNull(ref reader, patch, set)) return null;
            if (!choices.TryRead(ref reader, out var value)) return new Problem(name, JsonValues.Wrong(ref reader));
            set(patch, value);
            return null;
        });
    }

    /// <summary>A list of texts; null is no list at all.</summary>
    public ItemShape<TPatch> OptionalTexts(string name, int most, int maxLength, Action<TPatch, IReadOnlyList<string>?> set) =>
        Add(new FieldDescription(name, FieldKind.Texts, false) { MaxLength = maxLength, Most = most }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (IsNull(ref reader)) set(patch, null);
            if (IsNull(ref reader)) return null;
            if (reader.TokenType != JsonTokenType.StartArray) return new Problem(name, JsonValues.Wrong(ref reader));
            var (texts, problem) = (new List<string>(), (Problem?)null);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var code = JsonValues.Text(ref reader, maxLength, out var text) ?? (text is null ? JsonValues.Invalid : null);
                problem ??= JsonValues.Problem(name, code, maxLength) ?? (texts.Count == most ? new Problem(name, "too-many", most) : null);
                if (problem is null) texts.Add(text!); // null text is a problem
            }

            set(patch, texts);
            return problem;
        });

    /// <summary>An object with fields of its own; those left out stay as they are, too.</summary>
    public ItemShape<TPatch> Object<T>(string name, ItemShape<T> shape, Action<TPatch, T> set)
        where T : new() =>
        Add(new FieldDescription(name, FieldKind.Parts, true) { Fields = shape.Fields }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            var nested = new T();
            var problem = shape.Read(ref reader, nested, out _);
            set(patch, nested);
            return problem is null ? null : Inside(name, problem);
        });

    /// <summary>A list of objects that replaces the list known; null empties it. Its elements are whole: they have no earlier state.</summary>
    public ItemShape<TPatch> List<T>(string name, int most, ItemShape<T> shape, Action<TPatch, IReadOnlyList<T>> set)
        where T : new() =>
        Add(new FieldDescription(name, FieldKind.List, false) { Fields = shape.Fields, Most = most }, (ref Utf8JsonReader reader, TPatch patch) =>
        {
            if (IsNull(ref reader)) set(patch, []);
            if (IsNull(ref reader)) return null;
            if (reader.TokenType != JsonTokenType.StartArray) return new Problem(name, JsonValues.Wrong(ref reader));
            var (elements, first, index) = (new List<T>(), (Problem?)null, 0);
            for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                var element = new T();
                var problem = shape.Read(ref reader, element, out var given) ?? shape.Missing(given);
                if (problem is not null) first ??= Inside($"{name}[{index}]", problem);
                if (elements.Count < most) elements.Add(element);
            }

            set(patch, elements);
            return first ?? (index > most ? new Problem(name, "too-many", most) : null);
        });

    private static Problem Inside(string name, Problem problem) => problem with { Field = problem.Field.Length == 0 ? name : $"{name}.{problem.Field}" };

    /// <summary>The words of an enumeration, ready to be compared with a body's bytes.</summary>
    private sealed class Choices<T>
        where T : struct, Enum
    {
        private readonly (byte[] Word, T Value)[] words = [.. Enum.GetValues<T>().Select(v => (Encoding.UTF8.GetBytes(v.ToString()), v))];

        public IReadOnlyList<string> Words => [.. words.Select(w => w.Value.ToString())];

        public bool TryRead(ref Utf8JsonReader reader, out T value)
        {
            value = default;
            if (reader.TokenType != JsonTokenType.String) return false;
            foreach (var (word, meant) in words)
            {
                if (!reader.ValueTextEquals(word)) continue;
                value = meant;
                return true;
            }

            return false;
        }
    }
}
