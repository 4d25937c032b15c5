using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>自定义指标: an indicator of the group's own, entered by hand or counted from records, that behaves like a built-in one everywhere.</summary>
public sealed class OwnIndicator : IGroupOwned
{
    /// <summary>What every key begins with, so that a new built-in one is hardly ever called the same.</summary>
    public const string Prefix = "own-";

    /// <summary>Longest key.</summary>
    public const int KeyLength = 40;

    /// <summary>Longest name.</summary>
    public const int NameLength = 60;

    /// <summary>Longest description.</summary>
    public const int DescriptionLength = 250;

    /// <summary>Longest question, as it is kept.</summary>
    public const int QuestionLength = 4000;

    /// <summary>The lowest number; those below are of indicators.md.</summary>
    public const int FirstNumber = 1001;

    /// <summary>Most of a group.</summary>
    public const int Most = 200;

    /// <summary>Who can ever be let enter figures.</summary>
    public static readonly IReadOnlyList<Role> PossibleEnterers = [Role.ServiceManager, Role.HumanResources, Role.GroupAdmin];

    private OwnIndicator()
    {
    }

    /// <summary>A new one, yet without meaning.</summary>
    public OwnIndicator(int groupId, int number, string key, DateTime createdAt) => (GroupId, Number, Key, CreatedAt) = (groupId, number, key, Elapsed.Cut(createdAt));

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Its number among the group's indicators, from <see cref="FirstNumber"/>, given once.</summary>
    public int Number { get; private set; }

    /// <summary>Its key, unique in the group, never changed: plans and other systems know it by that.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The same in English; empty where nobody gave one.</summary>
    public string EnglishName { get; private set; } = "";

    /// <summary>What it counts.</summary>
    public string Description { get; private set; } = "";

    /// <summary>The side it belongs to.</summary>
    public Dimension Dimension { get; private set; }

    /// <summary>What it tells of.</summary>
    public IndicatorNature Nature { get; private set; }

    /// <summary>Where its figures come from.</summary>
    public OwnKind Kind { get; private set; }

    /// <summary>What its values are measured in.</summary>
    public IndicatorUnit Unit { get; private set; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; private set; }

    /// <summary>Which roles may enter its figures.</summary>
    public IReadOnlyList<Role> Enterers { get; private set; } = [];

    /// <summary>What is asked of the records; null where figures are entered.</summary>
    public RecordQuestion? Question { get; private set; }

    /// <summary>Since when it has been there as it is counted now: months that were closed before know nothing of it.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was taken out of use; null: it is in use.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True where somebody enters the figures.</summary>
    public bool IsByHand => Kind != OwnKind.FromRecords;

    /// <summary>What makes its figures.</summary>
    public OwnDefinition Definition => new(Kind, Unit, Direction, Question);

    /// <summary>True when somebody of the role may enter its figures.</summary>
    public bool MayEnter(Role role) => IsByHand && Enterers.Contains(role);

    /// <summary>The key that a new one gets: the one wished for, or one made of its number.</summary>
    public static Outcome<string> KeyOf(string? wished, int number)
    {
        var key = wished?.Trim().ToLowerInvariant() ?? "";
        if (key.Length == 0) return $"{Prefix}{number}";
        if (!key.StartsWith(Prefix, StringComparison.Ordinal)) key = Prefix + key;
        if (key.Length > KeyLength) return new Problem("key", "too-long", KeyLength);
        var kebab = key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && key[^1] != '-' && !key.Contains("--", StringComparison.Ordinal);
        if (!kebab) return new Problem("key", "own-key");
        return IndicatorCatalogue.BuiltIn.Find(key) is null ? key : new Problem("key", "taken", key);
    }

    /// <summary>Says what it means to people. Refused, every problem at once: <c>required</c>, <c>too-long</c>, <c>invalid</c>.</summary>
    public Outcome Mean(OwnMeaning meaning)
    {
        List<Problem> problems = [];
        Text("name", meaning.Name, NameLength, true, problems);
        Text("englishName", meaning.EnglishName, NameLength, false, problems);
        Text("description", meaning.Description, DescriptionLength, true, problems);
        if (!Enum.IsDefined(meaning.Dimension)) problems.Add(new Problem("dimension", "required"));
        if (!Enum.IsDefined(meaning.Nature)) problems.Add(new Problem("nature", "required"));
        if (IsByHand && !meaning.Enterers.Any(PossibleEnterers.Contains)) problems.Add(new Problem("enterers", "required"));
        if (problems.Count > 0) return Outcome.From(problems);
        (Name, EnglishName) = (meaning.Name!.Trim(), meaning.EnglishName?.Trim() ?? ""); // asked for above
        (Description, Dimension, Nature) = (meaning.Description!.Trim(), meaning.Dimension, meaning.Nature); // as above
        Enterers = IsByHand ? [.. PossibleEnterers.Where(meaning.Enterers.Contains)] : [];
        return Outcome.Done;
    }

    /// <summary>Says what makes its figures. Refused: <c>required</c>, as the question says, and <c>own-fixed</c> where it is used and would mean something else then.</summary>
    public Outcome Define(OwnDefinition definition, bool isUsed)
    {
        if (definition == Definition) return Outcome.Done;
        if (isUsed) return Outcome.Refused(definition.Direction != Direction ? "direction" : definition.Kind == Kind && definition.Unit != Unit ? "unit" : "kind", "own-fixed");
        List<Problem> problems = [];
        if (!Enum.IsDefined(definition.Kind)) problems.Add(new Problem("kind", "required"));
        if (!Enum.IsDefined(definition.Direction)) problems.Add(new Problem("direction", "required"));
        if (definition.Kind == OwnKind.FromRecords) problems.AddRange(definition.Question?.Check() ?? [new Problem("source", "required")]);
        if (problems.Count == 0 && !definition.Units.Contains(definition.Unit)) problems.Add(new Problem("unit", "required"));
        if (problems.Count > 0) return Outcome.From(problems);
        (Kind, Unit, Direction, Question) = (definition.Kind, definition.Unit, definition.Direction, definition.Kind == OwnKind.FromRecords ? definition.Question : null);
        return Outcome.Done;
    }

    /// <summary>It is counted in another way from now on, as if it had just been made.</summary>
    public void BeginAnew(DateTime at) => CreatedAt = Elapsed.Cut(at);

    /// <summary>Takes it out of use, or brings it back: nobody can choose it any more, and plans that have it go on.</summary>
    public void Retire(DateTime? at) => RetiredAt = at is { } some ? Elapsed.Cut(some) : null;

    private static void Text(string field, string? text, int most, bool required, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required) problems.Add(new Problem(field, "required"));
        }
        else if (text.Trim().Length > most)
        {
            problems.Add(new Problem(field, "too-long", most));
        }
    }
}
