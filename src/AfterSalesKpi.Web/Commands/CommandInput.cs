namespace AfterSalesKpi.Web.Commands;

/// <summary>What was typed after a command's name.</summary>
/// <param name="Words">The words that are no options, in order; as many as the command asks for.</param>
/// <param name="Options">The options without their dashes; flags with an empty value.</param>
internal sealed record CommandInput(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>The option's value, or null.</summary>
    public string? this[string option] => Options.GetValueOrDefault(option);
}
