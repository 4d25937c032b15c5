using System.Diagnostics.CodeAnalysis;

namespace AfterSalesKpi.Domain.Shared;

/// <summary>How something that a person asked for ended: done, or refused with the problems to show. Bugs are exceptions instead.</summary>
public class Outcome
{
    /// <summary>Everything went well.</summary>
    public static readonly Outcome Done = new([]);

    private protected Outcome(IReadOnlyList<Problem> problems) => Problems = problems;

    /// <summary>Empty when it succeeded.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>True when there are no problems.</summary>
    public virtual bool Succeeded => Problems.Count == 0;

    /// <summary>Refused for one reason.</summary>
    public static Outcome Refused(string field, string code, params object[] args) => new([new Problem(field, code, args)]);

    /// <summary>Refused for several reasons; done when the list is empty.</summary>
    public static Outcome From(IReadOnlyList<Problem> problems) => problems.Count == 0 ? Done : new(problems);
}

/// <summary>An <see cref="Outcome"/> that carries what was made when it succeeded.</summary>
public sealed class Outcome<T> : Outcome
{
    private Outcome(T? value, IReadOnlyList<Problem> problems)
        : base(problems) => Value = value;

    /// <summary>What was made; null when refused.</summary>
    public T? Value { get; }

    /// <inheritdoc />
    [MemberNotNullWhen(true, nameof(Value))]
    public override bool Succeeded => base.Succeeded;

    /// <summary>A value is a success.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>A problem is a refusal.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, [problem]);

    /// <summary>Several problems are a refusal.</summary>
    public static implicit operator Outcome<T>(List<Problem> problems) => new(default, problems);
}
