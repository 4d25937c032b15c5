namespace AfterSalesKpi.Application.Records.Files;

/// <summary>A file as pages show it.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="Resource">What its rows are.</param>
/// <param name="Name">What it is called.</param>
/// <param name="BroughtAt">When it was brought.</param>
/// <param name="By">By whom.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Added">How many of them are new.</param>
/// <param name="Changed">How many change what is there.</param>
/// <param name="Rejected">How many cannot be taken.</param>
/// <param name="TakenAt">When it was taken in; null while it was only tried.</param>
/// <param name="TimeZone">The time zone of the store it was brought for, where it was for one.</param>
public sealed record ImportFileRow(long Id, string Resource, string Name, DateTime BroughtAt, string By, int Rows, int Added, int Changed, int Rejected, DateTime? TakenAt, string? TimeZone)
{
    /// <summary>Rows that can be taken, or were.</summary>
    public int Accepted => Rows - Rejected;

    /// <summary>Rows that can be taken and change nothing.</summary>
    public int Unchanged => Accepted - Added - Changed;
}
