using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>A row that cannot be taken.</summary>
/// <param name="Row">The row's number as the spreadsheet program shows it.</param>
/// <param name="Field">The field to mend; empty where the whole row is meant.</param>
/// <param name="Cell">What stands there; null: nothing.</param>
/// <param name="Code">Why, by code.</param>
/// <param name="Args">Values for the sentence of the code.</param>
public sealed record FileRejection(int Row, string Field, string? Cell, string Code, IReadOnlyList<string> Args)
{
    /// <summary>The same as an expected error.</summary>
    public Problem Problem => new(Field, Code, [.. Args]);
}
