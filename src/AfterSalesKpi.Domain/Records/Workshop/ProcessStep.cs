namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>流程步骤: one step of a group's service process (indicators.md no. 21).</summary>
/// <param name="Code">What orders tick and the API names; kebab-case, unique in the process.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Role">Who owes it.</param>
/// <param name="Required">Kinds of service that require it.</param>
/// <param name="Optional">Kinds of service on which it may be ticked without being counted.</param>
public sealed record ProcessStep(
    string Code, string NameZh, string NameEn, StepRole Role, IReadOnlyList<ServiceType> Required, IReadOnlyList<ServiceType> Optional)
{
    /// <summary>Longest code.</summary>
    public const int CodeLength = 40;

    /// <summary>Longest name, in either language.</summary>
    public const int NameLength = 40;

    /// <summary>True when an order of that type shows the step at all.</summary>
    public bool IsOffered(ServiceType type) => Required.Contains(type) || Optional.Contains(type);

    /// <inheritdoc />
    public bool Equals(ProcessStep? other) =>
        other is not null && (Code, NameZh, NameEn, Role) == (other.Code, other.NameZh, other.NameEn, other.Role)
        && Required.SequenceEqual(other.Required) && Optional.SequenceEqual(other.Optional);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Role);
}
