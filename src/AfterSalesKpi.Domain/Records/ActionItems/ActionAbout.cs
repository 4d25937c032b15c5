namespace AfterSalesKpi.Domain.Records.ActionItems;

/// <summary>What a thing to do is about.</summary>
/// <param name="Subject">The kind of thing.</param>
/// <param name="RecordId">The order, complaint or answer; null for the other kinds.</param>
/// <param name="Address">The address of a number's list, within this program; null for the other kinds.</param>
public sealed record ActionAbout(ActionSubject Subject, long? RecordId = null, string? Address = null)
{
    /// <summary>About nothing but itself.</summary>
    public static readonly ActionAbout Nothing = new(ActionSubject.Nothing);

    /// <summary>True where the kind has what it needs: a record, or an address that does not lead out of this program.</summary>
    public bool IsSound => Subject switch
    {
        ActionSubject.Nothing => RecordId is null && Address is null,
        ActionSubject.Number => RecordId is null && Address is { Length: > 1 and <= ActionItem.AddressLength } && Address[0] == '/' && Address[1] is not ('/' or '\\'),
        _ => RecordId is not null && Address is null,
    };
}
