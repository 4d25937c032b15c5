namespace AfterSalesKpi.Domain.Shared;

/// <summary>
/// An expected error: what is wrong with which field. Words come from resources by <see cref="Code"/>, so that pages and API
/// say the same in the reader's language.
/// </summary>
/// <param name="Field">The field in camelCase as the API names it, or empty where the whole record is meant.</param>
/// <param name="Code">A stable kebab-case code, such as <c>before-received</c>.</param>
/// <param name="Args">Values for the placeholders of the code's sentence.</param>
public sealed record Problem(string Field, string Code, params object[] Args)
{
    /// <summary>The arguments are part of a problem's meaning, so equality compares them one by one.</summary>
    public bool Equals(Problem? other) =>
        other is not null && Field == other.Field && Code == other.Code && Args.SequenceEqual(other.Args);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Field, Code);
}
