namespace AfterSalesKpi.Web.Tests.Access;

/// <summary>One row of access-table.txt.</summary>
/// <param name="Verb">The HTTP verb.</param>
/// <param name="Address">The route, without constraints.</param>
/// <param name="Names">The kind of record that the address names; <c>-</c>: none.</param>
/// <param name="Cells">One a column, in the order of the table's head.</param>
public sealed record AccessRow(string Verb, string Address, string Names, IReadOnlyList<char> Cells)
{
    public bool IsApi => Address.StartsWith("/api/", StringComparison.Ordinal);

    public string Key => $"{Verb} {Address}";

    public static List<AccessRow> ReadAll() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "access-table.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => new AccessRow(words[0], words[1], words[2], [.. words[3..].Select(w => w.Single())])),
    ];
}
