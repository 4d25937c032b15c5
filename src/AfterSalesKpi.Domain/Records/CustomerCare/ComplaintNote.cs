using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>处理记录: what was done about a complaint. Notes are only ever added.</summary>
public sealed class ComplaintNote : IStoreOwned
{
    private ComplaintNote()
    {
    }

    private ComplaintNote(Complaint complaint, int writtenById, DateTime at, string text) =>
        (GroupId, StoreId, ComplaintId, WrittenById, At, Text) = (complaint.GroupId, complaint.StoreId, complaint.Id, writtenById, at, text);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The complaint.</summary>
    public long ComplaintId { get; private set; }

    /// <summary>The account that wrote it.</summary>
    public int WrittenById { get; private set; }

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was done or said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>A note; refused without text or with too much of it.</summary>
    public static Outcome<ComplaintNote> Write(Complaint complaint, int writtenById, DateTime at, string? text)
    {
        var plain = text?.Trim() ?? "";
        if (plain.Length == 0) return new Problem("text", "required");
        if (plain.Length > RecordLimits.LongText) return new Problem("text", "too-long", RecordLimits.LongText);
        return new ComplaintNote(complaint, writtenById, at, plain);
    }
}
