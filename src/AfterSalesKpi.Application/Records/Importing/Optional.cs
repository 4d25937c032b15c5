namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>A field of an import: left out (then what is known stays), or given, be it as nothing.</summary>
/// <param name="IsGiven">True when the body names the field.</param>
/// <param name="Value">What it says; meaningless when left out.</param>
internal readonly record struct Optional<T>(bool IsGiven, T Value)
{
    /// <summary>The given value, else the one already known.</summary>
    public T Or(T known) => IsGiven ? Value : known;

    public static implicit operator Optional<T>(T value) => new(true, value);
}
